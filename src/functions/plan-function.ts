import type { ReportLanguage } from '../lang/index.ts'
import type { Facts } from './facts.ts'
import type { Outcome } from './outcome.ts'

/** A function whose value follows the plan. */
export type PlanFunction = (facts: Facts, language: ReportLanguage, ...given: readonly unknown[]) => Outcome
