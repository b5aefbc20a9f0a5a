import type { Problem } from '../rule.ts'
import type { Disagreement, Miss } from './shared-out.ts'

/** What the rules on shared out numbers find: what disagrees, the number as written and as it should be. */
export type MissFacts = { readonly of: Disagreement; readonly written: number; readonly exact: number }

/** A miss as the problem of a rule; `part` names its table. */
export function* problemOf(miss: Miss | null, part: string): Generator<Problem<MissFacts>> {
  const [first, ...others] = miss?.at ?? []
  if (miss === null || first === undefined) return

  const { of, written, exact } = miss
  yield {
    at: [first, ...others],
    about: { of: 'plan', part },
    facts: { of, written, exact },
    expected: String(exact),
    actual: String(written),
  }
}
