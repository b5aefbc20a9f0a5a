import type { ReportLanguage } from '../lang/index.ts'
import { dirhams } from './dirhams.ts'
import { findings } from './findings.ts'
import type { plainFunctionNames, planFunctionNames } from './names.ts'
import type { Outcome } from './outcome.ts'
import type { PlanFunction } from './plan-function.ts'
import { progress } from './progress.ts'
import { total } from './total.ts'
import { weights } from './weights.ts'

export { type Facts, factsOf } from './facts.ts'
export { functionsMetadata } from './metadata.ts'
export { type Outcome, sameOutcome, type Trouble, unavailable } from './outcome.ts'
export type { PlanFunction } from './plan-function.ts'
export { type Invocation, type Streams, streams } from './streams.ts'

/** The functions that follow the plan. */
export const planFunctions: { readonly [Name in (typeof planFunctionNames)[number]]: PlanFunction } = {
  TOTAL: total,
  PROGRESS: progress,
  WEIGHTS: weights,
  FINDINGS: findings,
}

/** The functions that know nothing of the plan. */
export const plainFunctions: {
  readonly [Name in (typeof plainFunctionNames)[number]]: (
    language: ReportLanguage,
    ...given: readonly unknown[]
  ) => Outcome
} = { DIRHAMS: dirhams }
