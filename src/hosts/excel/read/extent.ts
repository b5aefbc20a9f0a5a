import type { Range } from '../../../grid/index.ts'
import { cellsIn } from './slices.ts'

/** Formats alone can make a whole sheet "used": above this, only where values stand. */
const mostFormatted = 200_000

const corners = 'rowIndex,columnIndex,rowCount,columnCount'

/** Asks how far the cells of a sheet reach; gives null for an empty sheet after the next sync. */
export function askExtent(sheet: Excel.Worksheet): () => Range | null {
  const used = sheet.getUsedRangeOrNullObject(false).load(corners)
  const filled = sheet.getUsedRangeOrNullObject(true).load(corners)

  return () => {
    if (filled.isNullObject) return null

    return rangeOf(used.isNullObject || used.rowCount * used.columnCount > mostFormatted ? filled : used)
  }
}

/** A rectangle of more cells is not read whole: a value or two far from the others make it so large. */
const mostTogether = 2_000_000

/** Into so many stripes each way is a large rectangle cut, to find where in it values stand. */
const stripes = 8

/** Whether a rectangle is so large that its values must be looked for. */
export function isScattered(range: Range): boolean {
  return cellsIn(range) > mostTogether
}

/** Asks where in a large rectangle values stand; gives the pieces that hold some after the next sync. */
export function askPieces(sheet: Excel.Worksheet, range: Range): () => readonly Range[] {
  const columns = stripesOf(range.column, range.endColumn)
  const asked = stripesOf(range.row, range.endRow).flatMap(([row, endRow]) =>
    columns.map(([column, endColumn]) =>
      rangeIn(sheet, { row, column, endRow, endColumn }).getUsedRangeOrNullObject(true).load(corners),
    ),
  )

  return () => asked.filter(({ isNullObject }) => !isNullObject).map(rangeOf)
}

function stripesOf(first: number, last: number): readonly (readonly [from: number, to: number])[] {
  const width = Math.ceil((last - first + 1) / stripes)
  const starts = Array.from({ length: stripes }, (_, index) => first + index * width).filter((start) => start <= last)

  return starts.map((start) => [start, Math.min(start + width - 1, last)])
}

/** The rectangle that a loaded range is. */
export function rangeOf({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Range {
  return {
    row: rowIndex,
    column: columnIndex,
    endRow: rowIndex + rowCount - 1,
    endColumn: columnIndex + columnCount - 1,
  }
}

/** The range of a sheet that a rectangle is. */
export function rangeIn(sheet: Excel.Worksheet, { row, column, endRow, endColumn }: Range): Excel.Range {
  return sheet.getRangeByIndexes(row, column, endRow - row + 1, endColumn - column + 1)
}
