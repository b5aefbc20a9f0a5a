import { NoAnswer } from '../../hosts/http/index.ts'
import type { Problem } from '../../protocol/index.ts'
import { NoReceiver, RefusedPush } from '../../push/index.ts'
import type { Saying } from './state.ts'

/** Why something over the network did not happen, and what to do. */
export function networkTrouble(error: unknown, receiver: string, memberId: number): Saying {
  if (error instanceof RefusedPush) return refusalText(error.problem, receiver, memberId)
  if (error instanceof NoReceiver) {
    return ({ say, interface: words }) => words.sending.noReceiver(receiver, error.status, say)
  }
  if (error instanceof NoAnswer) return silenceText(error, receiver)

  const detail = error instanceof Error ? error.message : String(error)
  return ({ say, interface: words }) => words.sending.failed(detail, say)
}

/** Whether it is worth asking again by and by. */
export function isPassing(error: unknown): boolean {
  return error instanceof NoAnswer
}

function silenceText({ status, retryAfter }: NoAnswer, receiver: string): Saying {
  return ({ say, interface: { sending } }) => {
    if (retryAfter !== null) return sending.askedToWait(receiver, retryAfter, say)

    return status === null ? sending.unreachable(receiver, say) : sending.overloaded(receiver, say)
  }
}

function refusalText(problem: Problem, receiver: string, memberId: number): Saying {
  const { code, title, table = '', key = '', field = '' } = problem

  return ({ say, interface: { push, sending } }) => {
    switch (code) {
      case 'token-missing':
      case 'token-unknown':
        return push.tokenRefused(receiver, say)
      case 'not-your-member':
        return push.notYourMember(memberId, say)
      case 'base-moved':
        return sending.movedMeanwhile
      case 'row-invalid':
        return push.rowRefused(table, key, field, say)
      default:
        return push.refused(code, title, say)
    }
  }
}
