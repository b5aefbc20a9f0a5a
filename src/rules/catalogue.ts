import { budgetActivitySum } from './budget/activity-sum.ts'
import type { FactsFrom } from './rule.ts'

/** Every rule in the order of the reference. Codes are promises: a retired one stays here as a comment. */
export const catalogue = [budgetActivitySum] as const

/** The ids of all rules. */
export type RuleId = (typeof catalogue)[number]['id']

/** The facts that a rule finds. */
export type FactsOf<Id extends RuleId> = FactsFrom<Extract<(typeof catalogue)[number], { readonly id: Id }>>
