import type { Cell, CellValue, Row } from '../../grid/index.ts'

/** A rectangle as Excel gives it, once loaded. */
export type LoadedRange = Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat' | 'valueTypes'>

/** What a range must load for its cells to be known. */
export const cellProperties = 'values,formulas,numberFormat,valueTypes'

/** All cells of a rectangle, empty ones as null. */
export function cellsOf({
  values,
  formulas,
  numberFormat,
  valueTypes,
}: LoadedRange): readonly (readonly (Cell | null)[])[] {
  return values.map((row, at) =>
    row.map((value, column) =>
      cellOf(value, formulas[at]?.[column], numberFormat[at]?.[column], valueTypes[at]?.[column]),
    ),
  )
}

/** The filled cells of a rectangle in a grid's form, added to rows that come in order. */
export function addRows(rows: Map<number, Row>, cells: ReturnType<typeof cellsOf>, row: number, column: number): void {
  for (const [offset, line] of cells.entries()) {
    const filled = line.flatMap((cell, index) => (cell === null ? [] : [[column + index, cell] as const]))
    if (filled.length > 0) rows.set(row + offset, new Map(filled))
  }
}

function cellOf(value: unknown, formula: unknown, format: unknown, type: unknown): Cell | null {
  // Text that begins with `=` is told by its value, which for a formula is never the formula itself.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value
  if (type === 'Empty' && !isFormula) return null

  return {
    value: valueIn(value, type),
    ...(isFormula && { formula: formula.slice(1) }),
    ...(typeof format === 'string' && format !== 'General' && { format }),
  }
}

function valueIn(value: unknown, type: unknown): CellValue {
  if (type === 'Empty') return null
  if (type === 'Error') return { error: String(value) }

  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}
