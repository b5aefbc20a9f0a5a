import type { Cell, CellValue, Row } from '../../grid/index.ts'

/** A rectangle as Excel gives it, once loaded. */
export type LoadedRange = Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat' | 'valueTypes'>

/** A row of a rectangle, empty cells as null. */
export type Line = readonly (Cell | null)[]

/** What a range must load for its cells to be known. */
export const cellProperties = 'values,formulas,numberFormat,valueTypes'

/** All cells of a rectangle. */
export function cellsOf(range: LoadedRange): readonly Line[] {
  return Array.from(linesOf(range))
}

/** The cells of a rectangle row by row, for whoever gives way in between. */
export function* linesOf({ values, formulas, numberFormat, valueTypes }: LoadedRange): Generator<Line> {
  for (const [at, row] of values.entries()) {
    yield row.map((value, column) =>
      cellOf(value, formulas[at]?.[column], numberFormat[at]?.[column], valueTypes[at]?.[column]),
    )
  }
}

/** Adds the filled cells of a line to the rows of a grid; what stands in that row already stays. */
export function addLine(rows: Map<number, Row>, row: number, column: number, line: Line): void {
  const filled = line.flatMap((cell, index) => (cell === null ? [] : [[column + index, cell] as const]))
  if (filled.length > 0) rows.set(row, new Map([...(rows.get(row) ?? []), ...filled]))
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
