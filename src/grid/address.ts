/** A cell's place: rows and columns count from 0, as the workbook's own programs do inside. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** A rectangle of cells; `endRow` and `endColumn` are inside it. */
export interface Range {
  readonly row: number
  readonly column: number
  readonly endRow: number
  readonly endColumn: number
}

/** Excel's own limits: a reference beyond them names no cell. */
export const lastRow = 1_048_575
export const lastColumn = 16_383

/** Column letters: 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  const letter = String.fromCharCode(65 + (column % 26))

  return rest === 0 ? letter : columnName(rest - 1) + letter
}

/** `A1` form of a row and column. */
export function addressOf(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + (cell.row + 1)
}

/** Reads `A1`, `$B$2` or `c3`; null where the text names no cell of a sheet. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text)
  if (match === null) return null

  const [, letters = '', digits = ''] = match
  const row = Number(digits) - 1
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64

  return row <= lastRow && column - 1 <= lastColumn ? { row, column: column - 1 } : null
}

/** Reads `A1:B2` or a single cell; corners may come in any order. */
export function parseRange(text: string): Range | null {
  const [first = '', second = first, more] = text.split(':')
  const start = parseAddress(first)
  const end = parseAddress(second)
  if (start === null || end === null || more !== undefined) return null

  return {
    row: Math.min(start.row, end.row),
    column: Math.min(start.column, end.column),
    endRow: Math.max(start.row, end.row),
    endColumn: Math.max(start.column, end.column),
  }
}

/** One text for one cell of one sheet, to look things up by. */
export function placeKey(place: Place): string {
  return `${place.sheet}!${addressOf(place)}`
}

/** Whether two places are the same cell. */
export function samePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet
}

/** Orders places by sheet name, then row by row. */
export function comparePlaces(a: Place, b: Place): number {
  return (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.row - b.row || a.column - b.column
}
