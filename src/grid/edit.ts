import type { Cell } from './cell.ts'
import type { Row } from './sheet.ts'

/** A rectangle of new cells, top left at (`row`, `column`), both counted from 0: what a live host read again. `null` empties a cell. */
export interface Edit {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly cells: readonly (readonly (Cell | null)[])[]
}

/** Writes an edit into rows that the caller owns. Rows and their cells stay in ascending order; a row left empty goes. */
export function writeEdit(rows: Map<number, Row>, edit: Edit): void {
  const added = edit.cells.some((_, offset) => !rows.has(edit.row + offset))
  edit.cells.forEach((cells, offset) => {
    const row = edit.row + offset
    const next = editRow(rows.get(row) ?? new Map(), cells, edit.column)
    if (next.size === 0) rows.delete(row)
    else rows.set(row, next)
  })

  if (added) sortRows(rows)
}

function editRow(row: Row, cells: readonly (Cell | null)[], column: number): Row {
  const next = new Map(row)
  let added = false
  cells.forEach((cell, offset) => {
    const at = column + offset
    added ||= cell !== null && !next.has(at)
    if (cell === null) next.delete(at)
    else next.set(at, cell)
  })

  return added ? new Map([...next].sort(([a], [b]) => a - b)) : next
}

function sortRows(rows: Map<number, Row>): void {
  const sorted = [...rows].sort(([a], [b]) => a - b)
  rows.clear()
  for (const [row, cells] of sorted) rows.set(row, cells)
}
