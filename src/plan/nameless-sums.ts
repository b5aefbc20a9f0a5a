import type { MatrixKind } from '../matrices/index.ts'
import { hasProjectCell, isNote, type Totals, type totalOf } from './row-signs.ts'
import { holds, type TableRow } from './rows.ts'

/**
 * Rows of sums whose label somebody erased, in a matrix 2 that labels the others: amounts without a name between one
 * project and the next, or behind the last project's sums. As activities they would count every amount twice.
 */
export function namelessSums(
  kind: MatrixKind,
  rows: readonly TableRow[],
  totals: Totals,
): ReadonlyMap<TableRow, 'project' | 'plan'> {
  const total = (row: TableRow) => totals.get(row) ?? null
  const labelled = kind === 'budget' && rows.some((row) => total(row) === 'project')
  const sums = new Map<TableRow, 'project' | 'plan'>()
  if (!labelled) return sums

  rows.forEach((row, index) => {
    const [before, next] = [rows[index - 1], rows[index + 1]]
    if (total(row) !== null || !lacksName(kind, row) || before === undefined) return

    const closed = total(before) !== null || sums.has(before)
    const ends = next === undefined || hasProjectCell(next) || total(next) !== null
    if (closed && next === undefined) sums.set(row, 'plan')
    else if (!closed && ends && !holds(row, 'activityCost')) sums.set(row, 'project')
  })

  return sums
}

/** Amounts of years or mobilised credits that say neither their activity nor their project. */
export function isNameless(kind: MatrixKind, row: TableRow, total: ReturnType<typeof totalOf>): boolean {
  return total === null && lacksName(kind, row)
}

function lacksName(kind: MatrixKind, row: TableRow): boolean {
  if (kind !== 'budget' || holds(row, 'activity') || hasProjectCell(row) || isNote(row)) return false

  return row.segment.columns.some(
    ({ field, column }) => (field === 'mobilised' || field === 'programmed') && row.cells.has(column),
  )
}
