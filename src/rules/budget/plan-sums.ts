import type { AmountField, BudgetBlock, Plan } from '../../plan/index.ts'
import type { PlanFacts } from '../rule.ts'
import { amountIn, type Column, exactOf, exactSum, type MoneyRow, missOf, partsOf } from './amounts.ts'
import { missing } from './crossings.ts'
import { ladderOf, misses } from './ladder.ts'

/** What a sum over the whole plan may be held against. */
export interface PlanSums {
  /** A column over all activities, in fine units; null where an amount was not read or the column is missing. */
  readonly ofLines: (column: Column) => bigint | null
  /** A column over the rows of sums, and over activities where a project has none. */
  readonly ofTotals: (column: Column) => bigint | null
  /** The plan's cost: over the projects of matrix 2 and of matrix 1, and over what the activities' costs are made of. */
  readonly ofCosts: readonly (bigint | null)[]
  /** What sums of single projects miss, and all of them together: a sum above them that misses by as much is said there. */
  readonly misses: ReadonlySet<bigint>
  /** A project or an activity is missing from matrix 2. */
  readonly incomplete: boolean
}

/** Sums the plan once for the rules that look at the whole of it. */
export function planSums(plan: Plan, facts: PlanFacts): PlanSums {
  const blocks = plan.projects.flatMap(({ budget }) => (budget === null ? [] : [budget]))
  const columns: readonly Column[] = ['cost', 'mobilised', ...plan.budgetYears]
  const lines = new Map(columns.map((column) => [column, ofLines(blocks, column)]))
  const totals = new Map(columns.map((column) => [column, ofTotals(blocks, column)]))
  const ladders = plan.projects.map((project) => ladderOf(project, facts))

  return {
    ofLines: (column) => lines.get(column) ?? null,
    ofTotals: (column) => totals.get(column) ?? null,
    ofCosts: [
      exactSum(blocks.map(({ cost }) => cost)),
      exactSum(plan.projects.map(({ listed }) => listed?.cost ?? null)),
      exactSum(
        blocks.flatMap(({ lines }) => lines.flatMap((line) => partsOf(line).map((part) => amountIn(line, part)))),
      ),
    ],
    misses: missesIn(ladders),
    incomplete: ladders.some((ladder) => ladder === null || ladder.doubtful),
  }
}

function ofLines(blocks: readonly BudgetBlock[], column: Column): bigint | null {
  const fields = blocks.flatMap(({ lines }) => lines.map((line) => amountIn(line, column)))

  return fields.includes(null) ? null : exactSum(fields)
}

function ofTotals(blocks: readonly BudgetBlock[], column: Column): bigint | null {
  return exactSum(
    blocks.flatMap(({ lines, total }) => {
      const written = total === null ? null : amountIn(total, column)
      return isWritten(written) ? [written] : lines.map((line) => amountIn(line, column))
    }),
  )
}

/** Whether a cell of a row of sums says anything. */
export function isWritten(field: AmountField | null): field is AmountField {
  return field !== null && (field.value !== null || field.trouble !== null)
}

function missesIn(ladders: readonly ReturnType<typeof ladderOf>[]): ReadonlySet<bigint> {
  const known = ladders.filter((ladder) => ladder !== null)
  const kinds = [
    known.flatMap(({ lines }) => lines),
    known.flatMap(({ columns }) => columns),
    known.flatMap(({ project }) => project ?? []),
  ].map((rungs) => rungs.filter(misses))

  return new Set(kinds.flatMap((rungs) => [...rungs.map((rung) => missing([rung])), missing(rungs)]))
}

/** What a row costs by its own mobilised credits and years. */
export function spentIn(row: MoneyRow): bigint | null {
  return exactSum(partsOf(row).map((column) => amountIn(row, column)))
}

/**
 * Holds a sum over the plan against what it may agree with; it must be known what the first two come to. `wrong` where
 * it agrees with none and nothing below it explains what it misses, `unknown` where that cannot be told.
 */
export function judged(
  sum: AmountField,
  possible: readonly [bigint | null, bigint | null, ...(bigint | null)[]],
  sums: PlanSums,
): 'right' | 'wrong' | 'unknown' {
  const written = exactOf(sum)
  if (written === null) return 'unknown'

  const off = possible.map((exact) => (exact === null ? null : missOf(written, exact)))
  if (off.includes(0n)) return 'right'
  if (off[0] === null || off[1] === null || sums.incomplete) return 'unknown'

  return off.some((miss) => miss !== null && sums.misses.has(miss)) ? 'right' : 'wrong'
}
