import { drivers, type Opened, startTestReceiver, type TestReceiver } from './a-receiver.ts'

const plan = '/v1/members/152/plans/2024-2025'

describe('a receiver asked by pages of elsewhere', () => {
  let opened: Opened
  let receiver: TestReceiver
  beforeAll(async () => {
    opened = await drivers[0].open()
    receiver = await startTestReceiver(opened.database)
  }, 60_000)
  afterAll(async () => {
    await receiver.close()
    await opened.remove()
  })

  it('says beforehand what they may ask, with a token and without one', async () => {
    const asks = { origin: 'https://pane.example', 'access-control-request-method': 'PUT' }
    const { status, headers } = await fetch(`${receiver.address}${plan}/revisions/a/rows`, {
      method: 'OPTIONS',
      headers: { ...asks, 'access-control-request-headers': 'authorization,content-type,idempotency-key' },
    })

    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, PUT')
    expect(headers.get('access-control-allow-headers')).toBe('authorization, content-type, idempotency-key')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('lets them read what is answered and what is refused, and how long to wait', async () => {
    const authorization = `Bearer ${await receiver.token(152)}`
    const answers = [
      await fetch(receiver.address + plan, { headers: { authorization } }),
      await fetch(receiver.address + plan),
    ]

    expect(answers.map(({ status }) => status)).toEqual([200, 401])
    for (const { headers } of answers) {
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-expose-headers')).toBe('date, retry-after')
    }
  })
})
