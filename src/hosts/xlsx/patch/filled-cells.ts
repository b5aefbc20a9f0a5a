import type { Range } from '../../../grid/index.ts'
import { type Book, openBook } from './book.ts'
import { blocksIn } from './forbidden.ts'

/** Cells of one sheet that one formula fills together: an array formula or a data table. */
export interface FilledCells {
  readonly sheet: string
  readonly range: Range
}

/** The cells of a workbook that formulas of other cells fill. @throws as `patchXlsx` */
export function filledCells(bytes: Uint8Array): readonly FilledCells[] {
  return filledIn(openBook(bytes))
}

/** The same, of a workbook that is opened. */
export function filledIn(book: Book): readonly FilledCells[] {
  return book.sheets.flatMap((sheet) =>
    hasBlocks(book.draft.text(sheet.part))
      ? blocksIn(book.layout(sheet)).map(({ range }) => ({ sheet: sheet.name.toLowerCase(), range }))
      : [],
  )
}

/** Spares most sheets from being gone through. */
function hasBlocks(text: string): boolean {
  return /\bt\s*=\s*["'](?:array|dataTable)["']/.test(text)
}
