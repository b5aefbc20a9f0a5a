import type { BudgetBlock, Project } from '../../plan/index.ts'
import type { PlanFacts, Summary } from '../rule.ts'
import { amountIn, type Column, exactOf, exactSum, isWritten, type MoneyRow, partsOf } from './amounts.ts'
import { ladderOf, misses, type Rung } from './ladder.ts'
import { type AllSums, tallySums } from './sums-tally.ts'

/** What one project adds to the sums over the plan, in fine units; null where an amount was not read or has no column. */
export interface ProjectSums {
  /** Columns over its activities, and its row of sums where one is written in the column. */
  readonly columns: ReadonlyMap<Column, { readonly lines: bigint | null; readonly total: bigint | null }>
  /** Its cost in matrix 2, in matrix 1, and as its activities' mobilised credits and years make it. */
  readonly costs: readonly [budget: bigint | null, listed: bigint | null, parts: bigint | null]
  /** What its activities' rows, its row of sums and its cost miss. */
  readonly misses: readonly [lines: Misses, columns: Misses, cost: Misses]
  /** It is missing from matrix 2 or stands there alone, or activities of it may. */
  readonly incomplete: boolean
}

/** What some sums miss, in centimes, each and all together. */
export interface Misses {
  readonly each: readonly bigint[]
  readonly all: bigint
}

/** Sums projects for the rules that look at the whole plan. */
export const sumsOfProjects: Summary<ProjectSums, AllSums> = {
  reads: ['amounts'],
  of: projectSums,
  gather: tallySums,
}

function projectSums(project: Project, facts: PlanFacts): ProjectSums {
  const { budget, listed } = project
  const ladder = ladderOf(project, facts)
  const first = budget?.lines[0]
  const columns: readonly Column[] = first === undefined ? [] : ['cost', ...partsOf(first)]

  return {
    columns: new Map(budget === null ? [] : columns.map((column) => [column, columnSums(budget, column)])),
    costs: [
      exactOf(budget?.cost ?? null),
      exactOf(listed?.cost ?? null),
      exactSum((budget?.lines ?? []).flatMap(parts)),
    ],
    misses: [missesIn(ladder?.lines), missesIn(ladder?.columns), missesIn(ladder?.project && [ladder.project])],
    incomplete: ladder === null || ladder.doubtful || isAlone(project, facts),
  }
}

/** No other matrix knows the project: sums over the plan may rightly leave it out. */
function isAlone({ listed, followed }: Project, { has }: PlanFacts): boolean {
  return listed === null && followed === null && (has.projects || has.monitoring)
}

function columnSums({ lines, total }: BudgetBlock, column: Column) {
  const fields = lines.map((line) => amountIn(line, column))
  const ofLines = fields.includes(null) ? null : exactSum(fields)
  const written = total === null ? null : amountIn(total, column)

  return { lines: ofLines, total: isWritten(written) ? exactOf(written) : ofLines }
}

function parts(row: MoneyRow) {
  return partsOf(row).map((column) => amountIn(row, column))
}

function missesIn(rungs: readonly Rung[] | null | undefined): Misses {
  const each = (rungs ?? []).filter(misses).map(({ miss }) => miss ?? 0n)

  return { each, all: each.reduce((sum, miss) => sum + miss, 0n) }
}
