import type { Range } from '../../../src/grid/index.ts'
import { keyOf, placeOf, type SheetState } from '../book/state.ts'
import { typedInto } from '../book/typed.ts'
import { put } from '../book/write.ts'

/** What a person types: a text as on the keyboard, or a number. */
export type Typed = string | number

/** Types a block, its first cell there. */
export function typeBlock(sheet: SheetState, row: number, column: number, rows: readonly (readonly Typed[])[]): void {
  rows.forEach((cells, offset) => {
    cells.forEach((text, index) => {
      const key = keyOf(row + offset, column + index)
      put(sheet, key, typedInto(sheet.cells.get(key), text))
    })
  })
}

/** Gives cells a number format. */
export function formatBlock(sheet: SheetState, range: Range, format: string): void {
  for (const { row, column } of cellsIn(range)) {
    const key = keyOf(row, column)
    put(sheet, key, { value: null, ...sheet.cells.get(key), format })
  }
}

/** Sorts whole rows by what stands first in them. */
export function sortRows(sheet: SheetState, first: number, last: number): void {
  const rows = Array.from({ length: last - first + 1 }, (_, index) =>
    [...sheet.cells].filter(([key]) => placeOf(key).row === first + index),
  )
  const nameOf = (cells: (typeof rows)[number]) => String(cells[0]?.[1].value)
  const sorted = [...rows].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  for (const [key] of rows.flat()) sheet.cells.delete(key)
  sorted.forEach((cells, index) => {
    for (const [key, cell] of cells) sheet.cells.set(keyOf(first + index, placeOf(key).column), cell)
  })
}

/** The rectangle of a block. */
export function blockAt(row: number, column: number, rows: readonly (readonly unknown[])[]): Range {
  return { row, column, endRow: row + rows.length - 1, endColumn: column + (rows[0]?.length ?? 1) - 1 }
}

/** Every cell of a rectangle, row by row. */
export function cellsIn({ row, column, endRow, endColumn }: Range): readonly Range[] {
  return Array.from({ length: endRow - row + 1 }, (_, down) => row + down).flatMap((line) =>
    Array.from({ length: endColumn - column + 1 }, (_, across) => cellAt(line, column + across)),
  )
}

/** A rectangle of one cell. */
export function cellAt(row: number, column: number): Range {
  return { row, column, endRow: row, endColumn: column }
}
