import type { Centimes } from '../../money/index.ts'
import type { AmountField, Project } from '../../plan/index.ts'
import type { PlanFacts } from '../rule.ts'
import { amountIn, centimesOf, exactOf, exactSum, isOffByDecimals, missOf, partsOf } from './amounts.ts'
import { crossed, type LineFault, lineFault, missing, partFault, type WrongCell } from './crossings.ts'
import { type ColumnRung, type Ladder, type LineRung, ladderOf, misses, type Rung } from './ladder.ts'
import { movedIn } from './moved.ts'

/** What is wrong with a project's money, each fault said once: at the cell that explains all the sums that miss. */
export interface Reconciled extends Ladder {
  /** Rows of activities to mend. */
  readonly faults: readonly LineFault[]
  /** An activity whose money stands in another column than the row of sums says: that column first. */
  readonly moved: LineFault | null
  /** Cells of the row of sums to mend. */
  readonly total: readonly WrongCell[]
  /** Cells of the row of sums that could not be judged. */
  readonly totalUnknown: readonly AmountField[]
  /** The project's cost where it is what to mend, and the sums that agree with it. */
  readonly cost: { readonly exact: Centimes; readonly followers: readonly WrongCell[] } | null
  /** By how much the project's cost is wrong because it follows wrong cells below it. */
  readonly carried: Centimes
}

/** Holds a project's sums against each other; null where matrix 2 does not have it. */
export function reconcile(project: Project, facts: PlanFacts): Reconciled | null {
  const ladder = ladderOf(project, facts)
  if (ladder === null) return null

  const { faults, lines, columns } = crossed(ladder.lines.filter(misses), ladder.columns.filter(misses))
  const moved = movedIn(project, ladder, columns)
  const rows = rowFaults(lines, ladder)
  const left = moved === null ? columns : []
  const cost = rows.explained ? null : costFault(ladder.project, left)
  const ownCost = judgeOwnCost(ladder)

  return {
    ...ladder,
    faults: [...faults, ...rows.faults].filter(({ cells: [first] }) => !isOffByDecimals(first)),
    moved,
    total: wrongTotals(cost, left, ownCost.wrong),
    totalUnknown: [...ladder.columns.filter(({ miss }) => miss === null).map(({ sum }) => sum), ...ownCost.unknown],
    cost: cost?.carried === 0n && !isByDecimals(ladder.project, cost) ? cost : null,
    carried: (cost?.carried ?? 0n) + (rows.explained ? 0n : missing(lines)),
  }
}

/** Cells of the row of sums that are wrong by themselves, and not for what else is said of them. */
function wrongTotals(cost: CostFault | null, columns: readonly ColumnRung[], own: readonly WrongCell[]) {
  const wrong = cost === null || cost.followers.length === 0 ? columns.map(wrongSum) : []

  return [...wrong, ...own].filter((cell) => !isOffByDecimals(cell))
}

function isByDecimals(project: Rung | null, { exact }: CostFault): boolean {
  return project !== null && isOffByDecimals({ field: project.sum, exact })
}

/** Rows left over: their cost is to mend, and the project's cost bears it out where it misses by as much the other way. */
function rowFaults(lines: readonly LineRung[], ladder: Ladder) {
  const { project } = ladder
  const lacks = project === null ? 0n : -missing([project])
  const all = lacks !== 0n && missing(lines) === lacks
  const one = all ? undefined : lines.find(({ miss }) => lacks !== 0n && miss === lacks)
  const sums = project === null ? [] : [project.sum]

  return {
    explained: all || one !== undefined,
    faults: lines.map((line) =>
      all || line === one ? lineFault(line, sums) : (suspectIn(line, ladder) ?? lineFault(line, [])),
    ),
  }
}

/** A typed project cost that agrees with the activities' speaks for them, and computed sums of columns against nothing. */
function suspectIn(line: LineRung, { project, columns }: Ladder): LineFault | null {
  const typed = columns.some(({ sum }) => !sum.formula)
  if (project === null || project.miss !== 0n || project.sum.formula || typed) return null

  return partFault(line)
}

interface CostFault {
  readonly exact: Centimes
  /** Cells of the row of sums that miss by as much: they say with it what the activities should come to. */
  readonly followers: readonly WrongCell[]
  /** What it misses as a formula over typed sums that are wrong themselves. */
  readonly carried: Centimes
}

function costFault(project: Rung | null, columns: readonly ColumnRung[]): CostFault | null {
  if (project === null || project.exact === null || !misses(project)) return null

  const { sum, exact } = project
  const alone = columns.length === 0 || missing(columns) !== missing([project])
  if (alone) return { exact, followers: [], carried: 0n }

  const computed = sum.formula && columns.every((column) => !column.sum.formula)
  return computed
    ? { exact, followers: [], carried: missing([project]) }
    : { exact, followers: columns.map(wrongSum), carried: 0n }
}

function wrongSum({ column, sum, exact }: ColumnRung): WrongCell {
  return { column, field: sum, exact: exact ?? 0n }
}

/** The row of sums' own cost may agree with any of the sums beside it: what those miss is said by themselves. */
function judgeOwnCost({ budget, doubtful }: Ladder): {
  readonly wrong: readonly WrongCell[]
  readonly unknown: readonly AmountField[]
} {
  const field = budget.total?.cost ?? null
  if (field === null || budget.lines.length === 0) return { wrong: [], unknown: [] }

  const written = exactOf(field)
  const costs = exactSum(budget.lines.map(({ cost }) => cost))
  const sums = [
    costs,
    spentIn(budget.total === null ? [] : [budget.total]),
    spentIn(budget.lines),
    exactOf(budget.cost),
  ]
  if (written !== null && sums.some((sum) => sum !== null && missOf(written, sum) === 0n))
    return { wrong: [], unknown: [] }
  if (written === null || costs === null || doubtful || sums.includes(null)) return { wrong: [], unknown: [field] }

  return { wrong: [{ column: 'cost', field, exact: centimesOf(costs) }], unknown: [] }
}

function spentIn(rows: readonly Parameters<typeof partsOf>[0][]): bigint | null {
  return exactSum(rows.flatMap((row) => partsOf(row).map((column) => amountIn(row, column))))
}
