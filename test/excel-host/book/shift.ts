import type { Range } from '../../../src/grid/index.ts'
import { type BookState, keyOf, placeOf, type SheetState } from './state.ts'

/** Moves what stands from a row on down (`by` > 0), or takes rows out and moves the rest up; formulas follow. */
export function shiftRows(book: BookState, sheet: SheetState, from: number, by: number): void {
  const moved = (row: number) => (row < from ? row : row + by >= from || by > 0 ? row + by : null)
  sheet.cells = new Map(
    [...sheet.cells].flatMap(([key, cell]) => {
      const { row, column } = placeOf(key)
      const next = moved(row)
      return next === null ? [] : [[keyOf(next, column), cell] as const]
    }),
  )
  sheet.merges = sheet.merges.flatMap((range) => movedRange(range, moved))
  for (const table of sheet.tables) {
    const { row, endRow } = table.range
    // A table ends one row earlier where one of its rows is taken out, whichever it is.
    table.range = { ...table.range, row: row < from ? row : row + by, endRow: endRow < from ? endRow : endRow + by }
  }
  for (const each of book.sheets) shiftFormulas(each, sheet, from, by)
}

function movedRange(range: Range, moved: (row: number) => number | null): readonly Range[] {
  const [row, endRow] = [moved(range.row), moved(range.endRow)]

  return row === null || endRow === null ? [] : [{ ...range, row, endRow }]
}

const reference = /((?:'(?:[^']|'')+'|[^\s'!,()+*/&<>=:-]+)!)?(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?/gi

function shiftFormulas(holder: SheetState, shifted: SheetState, from: number, by: number): void {
  const at = (digits: string) => (Number(digits) - 1 >= from ? Number(digits) + by : Number(digits))
  for (const [key, cell] of holder.cells) {
    const formula = cell.formula?.replace(reference, (text, prefix, column, row, endColumn, endRow) => {
      const named = prefix?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") ?? holder.name
      if (named !== shifted.name) return text
      if (endRow === undefined && isTaken(Number(row) - 1, from, by))
        throw new Error(`test/excel-host does not model deleting ${text}, which a formula names alone`)

      const end = endRow === undefined ? '' : `:${endColumn}${at(endRow)}`
      return `${prefix ?? ''}${column}${at(row)}${end}`
    })
    if (formula !== undefined && formula !== cell.formula) holder.cells.set(key, { ...cell, formula })
  }
}

function isTaken(row: number, from: number, by: number): boolean {
  return row >= from && row < from - by
}
