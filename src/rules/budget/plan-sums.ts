import type { AmountField } from '../../plan/index.ts'
import type { OfProjects } from '../rule.ts'
import { type Column, exactOf, missOf } from './amounts.ts'
import { sumsOfProjects } from './project-sums.ts'

/** What a sum over the whole plan may be held against, in fine units; null where it cannot be known. */
export interface PlanSums {
  /** A column over all activities. */
  readonly ofLines: (column: Column) => bigint | null
  /** A column over the rows of sums, and over activities where a project has none. */
  readonly ofTotals: (column: Column) => bigint | null
  /** The plan's cost: over the projects of matrix 2, of matrix 1, and over what the activities' costs are made of. */
  readonly ofCosts: readonly (bigint | null)[]
  /** Whether sums of single projects, one or all of a kind, miss by as much: then a sum above them is said there. */
  readonly explains: (miss: bigint) => boolean
  /** A project or an activity may be missing from matrix 2. */
  readonly incomplete: boolean
}

/** Sums the plan for the rules that look at the whole of it. */
export function planSums(ofProjects: OfProjects): PlanSums {
  const { column, costs, misses, incomplete } = ofProjects(sumsOfProjects)

  return {
    ofLines: (name) => column(name).lines,
    ofTotals: (name) => column(name).total,
    ofCosts: costs(),
    explains: misses,
    incomplete: incomplete(),
  }
}

/** What a sum may agree with: what must be known to judge it, and what else would do. */
export interface Possible {
  readonly needed: readonly (bigint | null)[]
  readonly others: readonly (bigint | null)[]
}

/**
 * Holds a sum over the plan against what it may agree with: `wrong` where it agrees with none and nothing below it
 * explains what it misses, `unknown` where that cannot be told.
 */
export function judged(sum: AmountField, { needed, others }: Possible, sums: PlanSums): 'right' | 'wrong' | 'unknown' {
  const written = exactOf(sum)
  if (written === null) return 'unknown'

  const known = [...needed, ...others].filter((exact) => exact !== null)
  const off = known.map((exact) => missOf(written, exact))
  if (off.includes(0n)) return 'right'
  if (needed.includes(null) || sums.incomplete) return 'unknown'

  return off.some(sums.explains) ? 'right' : 'wrong'
}
