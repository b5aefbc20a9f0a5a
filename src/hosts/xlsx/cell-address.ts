import { lastColumn, lastRow } from '../../grid/index.ts'

/** A cell's place in one number, to hand it on without making an object for each cell. */
export const columnsInRow = lastColumn + 1

/** Reads `B3` as row × `columnsInRow` + column; -1 where it names no cell. */
export function packedAddress(text: string): number {
  let at = 0
  let column = 0
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  const row = at === 0 ? 0 : wholeNumber(text, at)

  return row < 1 || row > lastRow + 1 || column < 1 || column > lastColumn + 1
    ? -1
    : (row - 1) * columnsInRow + column - 1
}

/** The row and column of a packed address. */
export function unpacked(packed: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(packed / columnsInRow), column: packed % columnsInRow }
}

/** Digits from `at` on as a number; -1 where there is anything else. */
export function wholeNumber(text: string, at = 0): number {
  if (at >= text.length || text.length - at > 10) return -1

  let number = 0
  for (let index = at; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }

  return number
}
