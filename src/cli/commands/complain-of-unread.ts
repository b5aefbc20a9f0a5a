import type { Language } from '../../lang/index.ts'
import { isFailure, type Outcome } from '../check-file.ts'
import { complain } from '../print.ts'
import type { World } from '../world.ts'

/** Says on one line which files could not be checked. */
export async function complainOfUnread(outcomes: readonly Outcome[], world: World, language: Language): Promise<void> {
  const unread = outcomes.filter(isFailure)
  const [first] = unread
  if (first === undefined) return

  const names = unread.map((failure) => failure.file ?? '')
  const { say, interface: words } = language
  await complain(world, outcomes.length === 1 ? first.error : words.command.someUnread(names, outcomes.length, say))
}
