import type { Incoming, Network, Outgoing } from './network.ts'

/** Why no usable answer came, after all that was tried. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  /** The last status that was answered; null where nothing was. */
  readonly status: number | null
  /** How many seconds the server asked to be left alone, where that is longer than is waited. */
  readonly retryAfter: number | null

  constructor(status: number | null, retryAfter: number | null, options?: ErrorOptions) {
    super(status === null ? 'no answer' : `answered ${status}`, options)
    this.status = status
    this.retryAfter = retryAfter
  }
}

const tries = 7
const shortest = 400
const longest = 20_000
/** With one wait that a server asks for, and with all of them together. */
const mostPatience = 120_000
const wholePatience = 600_000
const passing = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * Sends a request that may be repeated until an answer comes: what fails in passing is tried again, later each time, by
 * chance a little apart from what others do, and never before the server asks for. A server that says when to come again
 * is there: to wait for it uses up no try. @throws NoAnswer
 */
export async function sendAgain(
  network: Network,
  request: Outgoing,
  isWhole: (answer: Incoming) => boolean,
): Promise<Incoming> {
  let [attempt, waited] = [1, 0]
  for (;;) {
    const outcome = await sendOnce(network, request)
    const answer = outcome instanceof Error ? null : outcome
    if (answer !== null && !passing.has(answer.status) && isWhole(answer)) return answer

    const asked = answer === null ? 0 : retryAfter(answer, network.now())
    const isAsked = asked >= shortest
    const cause = outcome instanceof Error ? { cause: outcome } : undefined
    if (asked > mostPatience || waited > wholePatience)
      throw new NoAnswer(answer?.status ?? null, Math.ceil(asked / 1000))
    if (!isAsked && attempt === tries) throw new NoAnswer(answer?.status ?? null, null, cause)

    await network.sleep(isAsked ? apart(asked, network.random()) : pause(attempt, network.random()))
    waited += asked
    if (!isAsked) attempt += 1
  }
}

async function sendOnce(network: Network, request: Outgoing): Promise<Incoming | Error> {
  try {
    return await network.send(request)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Twice as long each time, of which chance takes up to a half. */
function pause(attempt: number, chance: number): number {
  const whole = Math.min(shortest * 2 ** (attempt - 1), longest)

  return Math.round(whole * (1 - chance / 2))
}

/** What many were asked at once, they do not all do at once. */
function apart(asked: number, chance: number): number {
  return Math.round(asked * (1 + chance / 4))
}

/** In milliseconds; 0 where none is asked for. A moment is held against the server's own clock where it tells it: this machine's may be wrong. */
function retryAfter(answer: Incoming, now: number): number {
  const asked = answer.header('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000

  const [moment, theirs] = [Date.parse(asked), Date.parse(answer.header('date') ?? '')]
  if (Number.isNaN(moment)) return 0

  return Math.max(moment - (Number.isNaN(theirs) ? now : theirs), 0)
}
