import type { Centimes } from '../../money/index.ts'
import type { BudgetLine, Project } from '../../plan/index.ts'
import { amountIn, type Column, exactOf, missOf } from './amounts.ts'
import { type LineFault, missing } from './crossings.ts'
import { type ColumnRung, type Ladder, misses } from './ladder.ts'

/** Two columns of sums miss by as much in opposite directions, and one activity alone has its two amounts the other way. */
export function movedIn(project: Project, { budget, lines }: Ladder, columns: readonly ColumnRung[]): LineFault | null {
  const over = columns.find(({ miss }) => miss !== null && miss < 0n)
  const under = columns.find(({ miss }) => miss !== null && miss > 0n)
  if (columns.length !== 2 || over === undefined || under === undefined || missing(columns) !== 0n) return null

  const turned = budget.lines.filter((line) => differenceOf(line, over.column, under.column) === under.miss)
  const [line] = turned
  if (line === undefined || turned.length > 1 || lines.some((rung) => rung.line === line && misses(rung))) return null

  return isAtHome(project, line, over.column, under.column) ? null : exchanged(line, over, under)
}

function differenceOf(line: BudgetLine, over: Column, under: Column): Centimes | null {
  const [more, less] = [exactOf(amountIn(line, over)), exactOf(amountIn(line, under))]

  return more === null || less === null ? null : missOf(more, less)
}

/** The project names the year where the money stands and not the other one: then the row of sums is what to mend. */
function isAtHome({ years }: Project, line: BudgetLine, over: Column, under: Column): boolean {
  const named = (column: Column) => typeof column !== 'number' || years.includes(column)

  return years.length > 0 && amountIn(line, over)?.value !== 0n && named(over) && !named(under)
}

function exchanged(line: BudgetLine, over: ColumnRung, under: ColumnRung): LineFault | null {
  const [more, less] = [amountIn(line, over.column), amountIn(line, under.column)]
  if (more === null || less === null) return null

  return {
    line,
    cells: [
      { column: over.column, field: more, exact: less.value ?? 0n },
      { column: under.column, field: less, exact: more.value ?? 0n },
    ],
    sums: [over.sum, under.sum],
  }
}
