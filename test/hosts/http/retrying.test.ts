import { type Incoming, type Network, NoAnswer, sendAgain } from '../../../src/hosts/http/index.ts'

const request = { method: 'GET', url: 'https://b', headers: {} } as const

/** A network that gives these answers in turn, the last for ever; numbers are statuses. */
function aNetwork(answers: readonly (number | Error | Partial<Incoming>)[], { chance = 0.5, now = 0 } = {}) {
  const waits: number[] = []
  let asked = 0
  const network: Network = {
    send: async () => {
      const next = answers[Math.min(asked, answers.length - 1)] ?? 200
      asked += 1
      if (next instanceof Error) throw next

      const answer = typeof next === 'number' ? { status: next } : next
      return { status: 200, header: () => null, text: '', ...answer }
    },
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
    },
    random: () => chance,
    now: () => now,
  }

  return { network, waits, asked: () => asked }
}

const refusal = (status: number, headers: Readonly<Record<string, string>>): Partial<Incoming> => ({
  status,
  header: (name) => headers[name] ?? null,
})
const send = (network: Network) => sendAgain(network, request, ({ text }) => text !== 'cut')

describe('a request that may be repeated', () => {
  it.each([200, 201, 302, 400, 401, 404, 409, 422])('is answered %d at once', async (status) => {
    const { network, waits, asked } = aNetwork([status])

    expect([(await send(network)).status, asked(), waits]).toEqual([status, 1, []])
  })

  it.each([408, 429, 500, 502, 503, 504, new Error('reset'), { text: 'cut' }])(
    'is sent again after %p',
    async (trouble) => {
      const { network, waits, asked } = aNetwork([trouble, 200])

      expect([(await send(network)).status, asked(), waits]).toEqual([200, 2, [300]])
    },
  )

  it('is sent later each time, by chance a little apart from others', async () => {
    const waitsBy = async (chance: number) => {
      const { network, waits } = aNetwork([503], { chance })
      await send(network).catch(() => {})
      return waits
    }

    expect(await waitsBy(0)).toEqual([400, 800, 1600, 3200, 6400, 12_800])
    expect(await waitsBy(0.999)).toEqual([200, 400, 801, 1602, 3203, 6406])
  })

  it.each([
    ['seconds', { 'retry-after': '5' }, 5625],
    [
      'a moment, by the clock of the server',
      { 'retry-after': 'Mon, 23 Nov 2026 10:00:05 GMT', date: 'Mon, 23 Nov 2026 10:00:00 GMT' },
      5625,
    ],
    [
      'a moment, by this clock where the server tells none',
      { 'retry-after': 'Mon, 23 Nov 2026 10:00:05 GMT' },
      3_605_000,
    ],
    [
      'a moment that has passed',
      { 'retry-after': 'Mon, 23 Nov 2026 09:00:00 GMT', date: 'Mon, 23 Nov 2026 10:00:00 GMT' },
      300,
    ],
    ['nothing that can be read', { 'retry-after': 'soon' }, 300],
  ])('is not sent again before the server asks: %s', async (_, headers, wait) => {
    const now = Date.parse('2026-11-23T09:00:00Z')
    const { network, waits } = aNetwork([refusal(503, headers), 200], { now })
    const outcome = await send(network).catch((error: NoAnswer) => error)

    expect(outcome instanceof NoAnswer ? (outcome.retryAfter ?? 0) * 1000 : waits[0]).toBe(wait)
  })

  it('is sent again for ten minutes where the server says each time when to come again, and no longer', async () => {
    const busy = refusal(503, { 'retry-after': '20' })
    const { network, waits } = aNetwork([...Array.from({ length: 20 }, () => busy), 200])
    const asking = aNetwork([busy])

    expect([(await send(network)).status, waits.length, Math.min(...waits), Math.max(...waits)]).toEqual([
      200, 20, 22_500, 22_500,
    ])
    await expect(send(asking.network)).rejects.toMatchObject({ status: 503, retryAfter: 20 })
    expect(asking.asked()).toBe(32)
  })

  it('is given up after a while, saying what was answered last', async () => {
    const overloaded = aNetwork([new Error('reset'), 503])
    const dead = aNetwork([new Error('refused')])

    await expect(send(overloaded.network)).rejects.toMatchObject({ status: 503, retryAfter: null })
    await expect(send(dead.network)).rejects.toMatchObject({ status: null, cause: new Error('refused') })
    expect([overloaded.asked(), dead.asked()]).toEqual([7, 7])
  })
})
