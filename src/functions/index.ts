import type { FunctionName, Language } from '../lang/index.ts'
import { dirhams } from './dirhams.ts'
import { findings } from './findings.ts'
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

/** The functions that follow the plan, by the ids that workbooks keep: none may change. */
export const planFunctions: { readonly [Name in Exclude<FunctionName, 'DIRHAMS'>]: PlanFunction } = {
  TOTAL: total,
  PROGRESS: progress,
  WEIGHTS: weights,
  FINDINGS: findings,
}

/** The functions that know nothing of the plan. */
export const plainFunctions: {
  readonly [Name in 'DIRHAMS']: (language: Language, ...given: readonly unknown[]) => Outcome
} = { DIRHAMS: dirhams }
