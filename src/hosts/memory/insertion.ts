import { type Cell, cellAt, type Sheet } from '../../grid/index.ts'
import { type CellWrite, HostError } from '../host.ts'
import { sheetsOfOurs } from '../sheets-of-ours.ts'
import { type Book, openBook, sheetOf } from '../xlsx/patch/book.ts'
import type { NewCell, NewSheet } from '../xlsx/patch/patch.ts'

/**
 * The cells to write where the file has a sheet of ours of that name already, from an earlier copy. Tables and charts
 * would go on speaking of the old size: a sheet that has them is refused unless the new one is as large.
 * @throws HostError
 */
export function overwriting(bytes: Uint8Array, there: Sheet, sheet: NewSheet): readonly CellWrite[] {
  const book = openBook(bytes)
  const fits = isSameSize(there, sheet) || isBare(book, there.name)
  if (!isSameSheet(book, there, sheet) || !fits) throw new HostError('unsupported', { sheet: there.name, cell: null })

  const rows = Math.max(sheet.rows.length, ...[...there.rows.keys()].map((row) => row + 1))
  const columns = Math.max(widthOf(sheet), lastColumnOf(there) + 1)
  const writes: CellWrite[] = []
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const write = writeOf(there, row, column, sheet.rows[row]?.[column] ?? null)
      if (write !== null) writes.push(write)
    }
  }

  return writes
}

/** Whether the file's sheet is the one that is put in anew, and not another that has its name. */
function isSameSheet({ definedNames }: Book, there: Sheet, { definedName }: NewSheet): boolean {
  const own = definedNames.filter(({ name }) => name.toLowerCase() === definedName?.toLowerCase())

  return sheetsOfOurs(own).has(there.name.toLowerCase())
}

/** Whether nothing but cells is on a sheet. */
function isBare(book: Book, name: string): boolean {
  return book.source.relationships(sheetOf(book, name).part).length === 0
}

function writeOf(there: Sheet, row: number, column: number, cell: NewCell | null): CellWrite | null {
  const was = cellAt(there, row, column)
  const now = cell === null || (cell.value === null && cell.formula === undefined) ? null : contentOf(cell, was)
  if (was?.value === now?.value && was?.formula === now?.formula) return null

  return { at: { sheet: there.name, row, column }, cell: now }
}

function contentOf({ value, formula, format = 'General' }: NewCell, was: Cell | undefined): Cell {
  const keeps = format === 'General' && was?.format === undefined

  return { value, ...(formula !== undefined && { formula }), ...(!keeps && { format }) }
}

function isSameSize(there: Sheet, sheet: NewSheet): boolean {
  return Math.max(-1, ...there.rows.keys()) + 1 === sheet.rows.length && lastColumnOf(there) + 1 === widthOf(sheet)
}

function lastColumnOf({ rows }: Sheet): number {
  return Math.max(-1, ...[...rows.values()].flatMap((row) => [...row.keys()]))
}

function widthOf({ rows }: NewSheet): number {
  return Math.max(0, ...rows.map((row) => row.length))
}
