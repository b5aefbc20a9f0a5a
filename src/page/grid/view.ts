import { mergeOver, type Range, type Sheet } from '../../grid/index.ts'
import { countOf, type Geometry, indexAt } from './geometry.ts'

/** The rows and columns in sight, with a few around them. */
export interface Window {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** What is scrolled to, in pixels. */
export interface Viewport {
  readonly top: number
  readonly start: number
  readonly width: number
  readonly height: number
}

const around = 5

/** What a viewport shows of a sheet. */
export function windowAt({ rows, columns }: Geometry, { top, start, width, height }: Viewport): Window {
  return {
    firstRow: Math.max(0, indexAt(rows, top) - around),
    lastRow: Math.min(countOf(rows) - 1, indexAt(rows, top + height) + around),
    firstColumn: Math.max(0, indexAt(columns, start) - 1),
    lastColumn: Math.min(countOf(columns) - 1, indexAt(columns, start + width) + 1),
  }
}

/** Whether two windows show the same. */
export function sameWindow(a: Window, b: Window): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.lastRow === b.lastRow &&
    a.firstColumn === b.firstColumn &&
    a.lastColumn === b.lastColumn
  )
}

/** The cells to draw, row by row: a merged block once, in the row where it begins, even where that is out of sight. */
export function blocksIn(sheet: Sheet, window: Window): ReadonlyMap<number, readonly Range[]> {
  const over = mergeOver(sheet)
  const found = new Map<number, Range[]>()
  const seen = new Set<Range>()
  for (let row = window.firstRow; row <= window.lastRow; row += 1) {
    if (!found.has(row)) found.set(row, [])
    for (let column = window.firstColumn; column <= window.lastColumn; column += 1) {
      const merge = over(row, column)
      if (merge !== null && seen.has(merge)) continue

      if (merge !== null) seen.add(merge)
      const block = merge ?? { row, column, endRow: row, endColumn: column }
      found.set(block.row, [...(found.get(block.row) ?? []), block])
    }
  }

  return new Map([...found].sort(([a], [b]) => a - b))
}
