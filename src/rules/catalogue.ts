import { activitySum } from './budget/activity-sum.ts'
import type { Problem } from './rule.ts'

/** Every rule in the order of the reference. Codes are promises: a retired one stays here as a comment. */
export const catalogue = [activitySum] as const

/** The ids of all rules. */
export type RuleId = (typeof catalogue)[number]['id']

type RuleOf<Id extends RuleId> = Extract<(typeof catalogue)[number], { readonly id: Id }>
type FoundBy<R> = R extends { check(context: never): Iterable<infer Found> } ? Found : never

/** The facts that a rule finds. */
export type FactsOf<Id extends RuleId> =
  FoundBy<RuleOf<Id>> extends infer Found ? (Found extends Problem<infer F> ? F : never) : never
