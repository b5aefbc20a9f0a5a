import { coveredBy, type Row, type Sheet } from '../../grid/index.ts'
import { type Showing, shownValue } from './shown-value.ts'

/** Where rows and columns lie, in pixels: `starts[n]` is where the one of number `n` begins, the last where all end. */
export interface Axis {
  readonly starts: Float64Array
}

/** The layout of a sheet. */
export interface Geometry {
  readonly rows: Axis
  readonly columns: Axis
}

const letter = 7.4
const line = 19
const padding = 12
const narrowest = 56
const widest = 264
const emptyHeight = 24
const mostLines = 12
const rowsLookedAt = 300
/** Room beyond what is filled, as in any spreadsheet. */
const moreRows = 8
const moreColumns = 1

/** Lays a sheet out. The file's own widths are not read: columns are as wide as what stands in them, rows as high as its lines. */
export function geometryOf(sheet: Sheet, showing: Showing): Geometry {
  const covered = coveredBy(sheet)
  const merges = new Map(sheet.merges.map((merge) => [firstOf(merge), merge]))
  const widths = columnWidths(sheet, showing, (row, column) => {
    const merge = merges.get(firstOf({ row, column }))

    return !covered(row, column) && (merge === undefined || merge.endColumn === column)
  })
  const columns = axis(widths.length, (column) => widths[column] ?? narrowest)
  const heights = new Map<number, number>()
  for (const [row, cells] of sheet.rows) {
    const widthOf = (column: number) => {
      const merge = merges.get(firstOf({ row, column }))
      // What is merged over several rows has their room.
      if (covered(row, column) || (merge !== undefined && merge.endRow > row)) return null

      return stretch(columns, column, merge?.endColumn ?? column).size
    }
    heights.set(row, heightOf(cells, widthOf))
  }
  const rowCount = Math.max(-1, ...[...sheet.rows.keys()].slice(-1)) + 1 + moreRows

  return { rows: axis(rowCount, (row) => heights.get(row) ?? emptyHeight), columns }
}

/** The number of what lies at a distance from the start. */
export function indexAt({ starts }: Axis, offset: number): number {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }

  return Math.max(low, 0)
}

/** How many there are. */
export function countOf({ starts }: Axis): number {
  return starts.length - 1
}

/** Where a stretch begins, and how long it is. */
export function stretch(
  { starts }: Axis,
  first: number,
  last: number,
): { readonly start: number; readonly size: number } {
  const end = Math.min(last + 1, starts.length - 1)
  const start = starts[Math.min(first, end)] ?? 0

  return { start, size: (starts[end] ?? start) - start }
}

function firstOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`
}

function columnWidths(sheet: Sheet, showing: Showing, counts: (row: number, column: number) => boolean): number[] {
  const widths: number[] = []
  let looked = 0
  let last = 5
  for (const [row, cells] of sheet.rows) {
    looked += 1
    for (const [column, cell] of cells) {
      last = Math.max(last, column)
      if (looked > rowsLookedAt || !counts(row, column)) continue

      const longest = Math.max(
        0,
        ...shownValue(cell, showing)
          .text.split('\n')
          .map((part) => part.length),
      )
      widths[column] = Math.max(widths[column] ?? 0, Math.min(longest * letter + padding, widest))
    }
  }

  return Array.from({ length: last + 1 + moreColumns }, (_, column) =>
    Math.max(Math.round(widths[column] ?? 0), narrowest),
  )
}

function heightOf(cells: Row, widthOf: (column: number) => number | null): number {
  let lines = 1
  for (const [column, { value }] of cells) {
    const width = typeof value === 'string' ? widthOf(column) : null
    if (typeof value !== 'string' || width === null) continue

    const perLine = Math.max(1, Math.floor((width - padding) / letter))
    const own = value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0)
    lines = Math.max(lines, own)
  }

  return Math.min(lines, mostLines) * line + emptyHeight - line
}

function axis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1)
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index)

  return { starts }
}
