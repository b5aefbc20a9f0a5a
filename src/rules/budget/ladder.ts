import type { Centimes } from '../../money/index.ts'
import type { AmountField, BudgetBlock, BudgetLine, Project } from '../../plan/index.ts'
import type { PlanFacts } from '../rule.ts'
import { amountIn, type Column, centimesOf, exactOf, exactSum, isWritten, missOf, partsOf } from './amounts.ts'

/** A written sum and what it should be. Null is not known: something it needs is unread, or explained elsewhere. */
export interface Rung {
  readonly sum: AmountField
  readonly exact: Centimes | null
  /** Written less exact, in centimes. */
  readonly miss: Centimes | null
}

/** Whether a sum is known to be off. */
export function misses({ miss }: Rung): boolean {
  return miss !== null && miss !== 0n
}

/** An activity's cost against its mobilised credits and years. */
export interface LineRung extends Rung {
  readonly line: BudgetLine
}

/** A cell of a project's row of sums against the activities' column. */
export interface ColumnRung extends Rung {
  readonly column: Column
}

/** All sums of a project in matrix 2, each against what is written one level below it. */
export interface Ladder {
  readonly budget: BudgetBlock
  readonly lines: readonly LineRung[]
  readonly columns: readonly ColumnRung[]
  /** The project's cost against the activities' costs; null where either column is missing, or there is no activity. */
  readonly project: Rung | null
  /** Activities are missing from the matrix, or in it for no known reason: sums that miss cannot be judged. */
  readonly doubtful: boolean
}

/** The sums of a project; null where matrix 2 does not have it. */
export function ladderOf(project: Project, facts: PlanFacts): Ladder | null {
  const { budget } = project
  if (budget === null) return null

  const doubts = doubtsOf(project, budget)
  const columns = columnRungs(budget, doubts)
  const lines = budget.lines.flatMap((line) => lineRung(line, facts))
  const cost = budget.lines.length === 0 || budget.lines.some((line) => line.cost === null) ? null : budget.cost

  return {
    budget,
    lines,
    columns,
    project: cost === null ? null : doubted(rung(cost, costsOf(budget)), 'cost', doubts),
    doubtful: doubts.incomplete || doubts.lines.length > 0,
  }
}

function rung(sum: AmountField, parts: readonly (AmountField | null)[]): Rung {
  const written = exactOf(sum)
  const exact = exactSum(parts)
  const miss = exact === null || written === null ? null : missOf(written, exact)
  const explained = miss !== null && miss !== 0n && written !== null && skipsText(sum, parts, written)

  return { sum, exact: exact === null ? null : centimesOf(exact), miss: explained ? null : miss }
}

/** A formula that adds up all but the amounts typed as text, as Excel does: `cell/amount-as-text` says why it misses. */
function skipsText(sum: AmountField, parts: readonly (AmountField | null)[], written: bigint): boolean {
  const numbers = parts.filter((part) => part?.asText !== true)
  if (!sum.formula || numbers.length === parts.length) return false

  return missOf(written, exactSum(numbers) ?? 0n) === 0n
}

function costsOf(budget: BudgetBlock): readonly (AmountField | null)[] {
  return budget.lines.map((line) => line.cost)
}

/** A year of the plan without a column may be what the row lacks: the missing column is said by itself. */
function lineRung(line: BudgetLine, facts: PlanFacts): readonly LineRung[] {
  if (line.cost === null || line.mobilised === null || line.byYear.size === 0) return []

  const judged = rung(
    line.cost,
    partsOf(line).map((column) => amountIn(line, column)),
  )
  const lacking = facts.years.some((year) => !line.byYear.has(year))
  return [{ ...(lacking ? unlessFits(judged) : judged), line }]
}

function columnRungs(budget: BudgetBlock, doubts: Doubts): readonly ColumnRung[] {
  const { total, lines } = budget
  if (total === null || lines.length === 0) return []

  return partsOf(total).flatMap((column) => {
    const sum = amountIn(total, column)
    if (!isWritten(sum)) return []

    const judged = rung(
      sum,
      lines.map((line) => amountIn(line, column)),
    )
    return [{ ...doubted(judged, column, doubts), column }]
  })
}

interface Doubts {
  /** Other matrices have activities of the project that this one lacks. */
  readonly incomplete: boolean
  /** Lines that the project's sums may rightly leave out: written twice, or unknown to the other matrices. */
  readonly lines: readonly BudgetLine[]
}

function doubtsOf(project: Project, budget: BudgetBlock): Doubts {
  const listed = project.activities.filter((activity) => activity.listed !== null).length
  const followed = project.activities.filter((activity) => activity.followed !== null).length
  const twice = project.duplicates.filter(({ matrix }) => matrix === 'budget').map(({ later }) => later)
  const alone = project.activities.filter((activity) => activity.listed === null && activity.followed === null)
  const known = listed + followed > 0
  const doubted = new Set([...twice, ...(known ? alone.map(({ line }) => line?.label) : [])])

  return {
    incomplete: budget.lines.length < Math.max(listed, followed),
    lines: budget.lines.filter((line) => doubted.has(line.label)),
  }
}

/** A sum that misses where activities are missing, or that fits once doubtful ones are left out, is not judged. */
function doubted(judged: Rung, column: Column, { incomplete, lines }: Doubts): Rung {
  if (incomplete) return unlessFits(judged)
  if (lines.length === 0 || judged.miss === null || judged.miss === 0n) return judged

  const extra = exactSum(lines.map((line) => amountIn(line, column)))
  return extra !== null && judged.miss + centimesOf(extra) === 0n ? unlessFits(judged) : judged
}

function unlessFits(judged: Rung): Rung {
  return judged.miss === 0n ? judged : { ...judged, miss: null }
}
