import type { Range } from '../../../grid/index.ts'

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
