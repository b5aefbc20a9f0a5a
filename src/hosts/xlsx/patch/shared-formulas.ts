import { cellAt, type Sheet } from '../../../grid/index.ts'
import type { CellNode, SheetLayout } from './sheet-layout.ts'
import type { PlacedChange } from './sheet-text.ts'

/**
 * Where cells that are written hold formulas that others share with them, those others are given their own formula: they
 * would lose it with the cell that it is written in.
 */
export function unshared(layout: SheetLayout, sheet: Sheet, written: readonly PlacedChange[]): readonly PlacedChange[] {
  const places = new Set(written.map(({ row, column }) => `${row} ${column}`))
  const cells = layout.rows.flatMap((row) => row.cells)
  const isWritten = (cell: CellNode) => places.has(`${cell.row} ${cell.column}`)
  const lost = new Set(cells.filter((cell) => isWritten(cell) && isFirst(cell)).map(sharedBy))

  return cells.flatMap((cell) => {
    const id = sharedBy(cell)
    if (id === null || !lost.has(id) || isFirst(cell) || isWritten(cell)) return []

    const formula = cellAt(sheet, cell.row, cell.column)?.formula ?? ''
    return formula === '' ? [] : [{ row: cell.row, column: cell.column, formula }]
  })
}

function sharedBy({ formula }: CellNode): string | null {
  return formula?.attributes.t === 'shared' ? (formula.attributes.si ?? null) : null
}

/** The cell that a shared formula is written in; the others only name it. */
function isFirst(cell: CellNode): boolean {
  return sharedBy(cell) !== null && cell.formula?.text !== ''
}
