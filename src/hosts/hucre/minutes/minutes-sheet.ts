import type { Cell, WriteSheet } from 'hucre/xlsx'
import type { Minutes } from '../../../minutes/document.ts'
import { cellOf } from './cells.ts'
import { columnWidth, heightOf, inRows } from './heights.ts'
import { linesOf, pageColumns, type SheetLine } from './lines.ts'
import { pageSetup } from './page.ts'

/** The sheet of the minutes: as they are printed, on standing A4. */
export function minutesSheet(minutes: Minutes, name: string): WriteSheet {
  const { dir } = minutes
  const lines = linesOf(minutes).flatMap(inRows)

  return {
    name,
    cells: cellsOf(lines, dir),
    merges: lines.flatMap(({ pieces }, row) =>
      pieces.flatMap(({ column, columns }) =>
        columns === 1 ? [] : [{ startRow: row, startCol: column, endRow: row, endCol: column + columns - 1 }],
      ),
    ),
    columns: Array.from({ length: pageColumns }, () => ({ width: columnWidth })),
    rowDefs: new Map(lines.map((line, row) => [row, { height: heightOf(line) }])),
    ...pageSetup(minutes),
  }
}

/** Every cell of a joined area has its lines. */
function cellsOf(lines: readonly SheetLine[], dir: 'rtl' | 'ltr'): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, { pieces }] of lines.entries()) {
    for (const { column, columns, content, part, tone } of pieces) {
      const cell = cellOf(content, part, dir, tone)
      for (let each = column + 1; each < column + columns; each += 1)
        cells.set(`${row},${each}`, { ...cell, value: null })
      cells.set(`${row},${column}`, cell)
    }
  }

  return cells
}
