import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../../src/receiver/database/database.ts'
import type { Limits } from '../../src/receiver/http/parts.ts'
import { startTestReceiver, type TestReceiver } from './a-receiver.ts'
import { askerAt } from './asking.ts'

const path = '/v1/members/152/plans/2024-2025'
const token = `inf_152_${'x'.repeat(43)}`

/** A database that answers every statement so: of the tests here none is about what it holds. */
function aDatabase(answer: () => Promise<readonly object[]>): Database {
  const query: Database['query'] = async <Row extends object>() => (await answer()) as readonly Row[]

  return { query, transaction: (work) => work(query), close: async () => {} }
}

const withLabel = async () => [{ label: 'focal point' }]
const failing = (error: object) => async () => Promise.reject(Object.assign(new Error('the password is secret'), error))

describe('a receiver in trouble', () => {
  let receiver: TestReceiver
  afterEach(() => receiver.close())
  const start = async (database: Database, limits: Partial<Limits> = {}) => {
    receiver = await startTestReceiver(database, limits)
    return askerAt(receiver.address, token)
  }

  it.each([{ code: 'ECONNREFUSED' }, { code: '57P01' }, { code: '40001' }, { message: 'Connection terminated' }])(
    'says that it cannot answer now, and when to come again, where its database is away: %j',
    async (error) => {
      const ask = await start(aDatabase(failing(error)))
      const answers = [await ask('GET', path), await ask('GET', '/ready'), await ask('GET', '/v1/summary')]

      expect(answers.map(({ status, body, headers }) => [status, body.code, headers.get('retry-after')])).toEqual([
        [503, 'unavailable', '5'],
        [503, 'unavailable', '5'],
        [503, 'unavailable', '5'],
      ])
      expect((await ask('GET', '/health')).status).toBe(200)
    },
  )

  it('keeps a fault of its own to its log', async () => {
    const ask = await start(aDatabase(failing({ code: '22P02' })))
    const { status, body, headers } = await ask('GET', path)

    expect([status, body]).toEqual([
      500,
      { type: 'urn:infitah:problem:failed', title: 'Something went wrong here.', status: 500, code: 'failed' },
    ])
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(receiver.log.join('')).toContain('"level":50')
  })

  it('tells at once whom it cannot serve in time, when to come again, and serves those that wait', async () => {
    let [open, enter] = [() => {}, () => {}]
    const opened = new Promise<void>((resolve) => {
      open = resolve
    })
    const entered = new Promise<void>((resolve) => {
      enter = resolve
    })
    let inside = 0
    const database = aDatabase(async () => {
      inside += 1
      if (inside === 2) enter()
      await opened
      return withLabel()
    })
    const ask = await start(database, { atOnce: 2 })
    const waiting = [ask('GET', path), ask('GET', '/v1/summary')]
    await entered
    const refused = await ask('GET', path)
    const health = await ask('GET', '/health')
    open()
    const served = await Promise.all(waiting)

    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([503, 'unavailable', '1'])
    expect(health.status).toBe(200)
    expect(served.map(({ status }) => status)).not.toContain(503)
    expect((await ask('GET', '/v1/openapi.json')).status).toBe(200)
  })

  it('limits members, strangers and unknown tokens, each by itself, and says how long', async () => {
    const ask = await start(aDatabase(withLabel), { member: 3, stranger: 2, refused: 1 })
    const stranger = askerAt(receiver.address, null)
    const inTurn = async (asked: () => ReturnType<typeof ask>, times: number) => {
      const statuses = []
      for (let time = 0; time < times; time += 1) statuses.push((await asked()).status)
      return statuses
    }

    expect(await inTurn(() => ask('GET', `${path}/revisions`), 5)).toEqual([200, 200, 200, 429, 429])
    expect(await inTurn(() => stranger('GET', '/v1/openapi.json'), 4)).toEqual([200, 200, 429, 429])
    expect(await inTurn(() => stranger('GET', path), 3)).toEqual([401, 429, 429])
    expect((await ask('GET', '/health')).status).toBe(200)
    const { headers, body } = await ask('GET', path)
    expect(body.code).toBe('too-many-requests')
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('answers what it was asked before it stops, and nothing after', async () => {
    let heard = () => {}
    const asked = new Promise<void>((resolve) => {
      heard = resolve
    })
    const ask = await start(
      aDatabase(async () => {
        heard()
        await pause(100)
        return withLabel()
      }),
    )
    const answer = ask('GET', `${path}/revisions`)
    await asked
    const closing = receiver.close()

    expect((await answer).status).toBe(200)
    await closing
    await expect(ask('GET', '/health')).rejects.toThrow()
  })
})
