import { type Cell, notCalculated } from '../grid/index.ts'
import type { TableRow } from './rows.ts'

const labels = ['code', 'axis', 'title', 'activity'] as const

/** The formulas that say what a row is about: one letter each, `l` where the result was lost or never there. */
export function labelFormulas(row: TableRow): string {
  return labels
    .map((field) => labelIn(row, field))
    .map((cell) => (cell?.formula === undefined ? '' : notCalculated(cell) ? 'l' : 'c'))
    .join('')
}

/** Whether no program has calculated what rows are about, so that nobody knows which project is which. */
export function neverCalculated(rows: readonly TableRow[]): boolean {
  let lost = 0
  for (const row of rows) {
    for (const field of labels) {
      const cell = labelIn(row, field)
      if (cell?.formula === undefined) continue
      if (!notCalculated(cell)) return false

      lost += 1
    }
  }

  return lost > 1
}

function labelIn(row: TableRow, field: (typeof labels)[number]): Cell | undefined {
  const column = row.segment.byField.get(field)?.[0]

  return column === undefined ? undefined : row.cells.get(column.column)
}
