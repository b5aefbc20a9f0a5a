import type { Language } from '../../lang/index.ts'
import { isFailure, type Outcome } from '../check-file.ts'
import { complain } from '../print.ts'
import type { World } from '../world.ts'

/** Says on one line which files could not be checked. */
export async function complainOfUnread(outcomes: readonly Outcome[], world: World, language: Language): Promise<void> {
  if (outcomes.some(isFailure)) await complain(world, unreadSentence(outcomes, language))
}

/** Which files could not be checked; of one file alone, why. */
export function unreadSentence(outcomes: readonly Outcome[], { say, interface: words }: Language): string {
  const unread = outcomes.filter(isFailure)
  const [first] = unread
  if (outcomes.length === 1 && first !== undefined) return first.error

  return words.command.someUnread(
    unread.map(({ file }) => file ?? ''),
    outcomes.length,
    say,
  )
}
