import { NoAnswer } from '../../hosts/http/index.ts'
import type { Language } from '../../lang/index.ts'
import type { Problem, Receipt } from '../../protocol/index.ts'
import { type Destination, NoReceiver, RefusedPush } from '../../push/index.ts'
import { Refusal } from '../refusal.ts'
import type { Token } from './options.ts'

/** What to throw where a push did not come through: a refusal that names what and the way out; other errors as they are. */
export function refusalOfPush(
  error: unknown,
  { receiver, memberId }: Pick<Destination, 'receiver' | 'memberId'>,
  { isKept }: Pick<Token, 'isKept'>,
  language: Language,
): unknown {
  const { say, interface: words } = language
  const refusal = (sentence: string) => new Refusal(sentence, { cause: error })
  if (isKept && error instanceof RefusedPush && error.problem.code === 'token-unknown') {
    return refusal(words.push.keptTokenRefused(receiver, say))
  }
  if (error instanceof RefusedPush) return refusal(sentenceOf(error.problem, receiver, memberId, language))
  if (error instanceof NoReceiver) return refusal(words.push.noReceiver(receiver, error.status, say))
  if (!(error instanceof NoAnswer)) return error

  if (error.retryAfter !== null) return refusal(words.push.askedToWait(receiver, error.retryAfter, say))

  return refusal(error.status === null ? words.push.unreachable(receiver, say) : words.push.overloaded(receiver, say))
}

/** That what is published is not what the workbook was made on. */
export function movedSentence(current: Receipt | null, base: number, { say, interface: words }: Language): string {
  if (current === null) return words.push.withdrawn(base, say)

  return words.push.moved(current.revision, current.publishedAt.slice(0, 10), current.publishedBy, say)
}

function sentenceOf(problem: Problem, receiver: string, memberId: number, language: Language): string {
  const { say, interface: words } = language
  const { code, title, table = '', key = '', field = '', vanishing = 0, published = 0 } = problem
  const sentences: { readonly [Code in Problem['code']]?: () => string } = {
    'token-missing': () => words.push.tokenRefused(receiver, say),
    'token-unknown': () => words.push.tokenRefused(receiver, say),
    'not-your-member': () => words.push.notYourMember(memberId, say),
    'base-moved': () => movedSentence(problem.current ?? null, 0, language),
    'vanishing-unconfirmed': () => words.push.confirm(vanishing, published, say),
    'vanishing-unexplained': () => words.push.explain(vanishing, published, say),
    'row-invalid': () => words.push.rowRefused(table, key, field, say),
  }

  return sentences[code]?.() ?? words.push.refused(code, title, say)
}
