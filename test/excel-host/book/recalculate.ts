import { calculatorOf } from './calculate.ts'
import type { BookState, CellState, SheetState } from './state.ts'

/**
 * Calculates formulas again until nothing changes, as Excel does after an edit and without an event. Formulas it does not
 * know keep their last result and are named; one that never had a result is left without.
 */
export function recalculate(book: BookState): readonly string[] {
  const calculate = calculatorOf(book)
  const unknown = new Set<string>()
  const pass = (sheet: SheetState) =>
    [...sheet.cells].filter(([key, cell]) => {
      const value = cell.formula === undefined ? undefined : calculate(sheet, cell.formula)
      if (cell.formula !== undefined && value === undefined) unknown.add(cell.formula)
      return value !== undefined && keep(sheet, key, cell, value)
    }).length

  for (let round = 0; round < 50; round += 1) {
    const changed = book.sheets.reduce((count, sheet) => count + pass(sheet), 0)
    if (changed === 0) break
  }

  return [...unknown]
}

function keep(sheet: SheetState, key: number, cell: CellState, value: CellState['value']): boolean {
  if (JSON.stringify(cell.value) === JSON.stringify(value)) return false

  sheet.cells.set(key, { ...cell, value })
  return true
}
