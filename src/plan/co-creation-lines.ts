import { type Cell, coveredBy, type Place, type Row, type Sheet, visibleCells } from '../grid/index.ts'
import { textKey } from '../text/index.ts'
import { titlesTable } from './co-creation-headings.ts'
import { longestHeading } from './co-creation-labels.ts'
import type { Outside } from './cover-pairs.ts'
import type { CellRead } from './fields.ts'

/** A filled cell of a line; `key` is its text as compared, `''` for numbers and for text too long for a heading. */
export interface Seen {
  readonly column: number
  readonly cell: Cell
  readonly key: string
}

/** What a person sees of one row that no matrix has, from column A on. */
export interface Line {
  readonly sheet: string
  readonly row: number
  readonly cells: readonly Seen[]
}

/** The filled lines of a sheet outside its matrices, from the top. */
export function linesOutside(sheet: Sheet, outside: Outside): readonly Line[] {
  const covered = coveredBy(sheet)
  const lines: Line[] = []
  for (const [row, cells] of sheet.rows) {
    if (!outside(sheet.name, row)) continue

    const line = lineOf(sheet.name, row, visibleCells(cells, row, covered))
    if (line.cells.length > 0) lines.push(line)
  }

  return lines
}

/** A row as a line, from the cells that a person sees in it. */
export function lineOf(sheet: string, row: number, cells: Row): Line {
  const seen = [...cells].map(([column, cell]) => ({ column, cell, key: keyOf(cell) }))

  return { sheet, row, cells: seen.sort((a, b) => a.column - b.column) }
}

function keyOf({ value }: Cell): string {
  return typeof value === 'string' && value.length <= longestHeading ? textKey(value) : ''
}

/** Whether a line is the title of a table: one text with the table's number. */
export function isTitle({ cells }: Line): boolean {
  const [first, second] = cells
  const value = first?.cell.value

  return second === undefined && typeof value === 'string' && titlesTable(textKey(value))
}

/** The cell of a line in a column, filled or not. */
export function cellOf(line: Line, column: number): CellRead {
  return { at: placeOf(line, column), cell: seenAt(line, column)?.cell }
}

/** What a line shows in a column. */
export function seenAt(line: Line, column: number): Seen | undefined {
  return line.cells.find((seen) => seen.column === column)
}

function placeOf({ sheet, row }: Line, column: number): Place {
  return { sheet, row, column }
}

/** The first thing that a line shows beyond a column, away from column A. */
export function seenAfter(line: Line, column: number): Seen | undefined {
  return line.cells.find((seen) => seen.column > column)
}

/** Whether one row at most lies empty between two lines. */
export function follows(line: Line, before: Line): boolean {
  return line.row - before.row <= 2
}

/** The text of the title over a line as compared; `''` where there is none near. */
export function titleOver(lines: readonly Line[], index: number): string {
  const header = lines[index]
  const above = lines[index - 1]
  if (header === undefined || above === undefined || !follows(header, above)) return ''

  const [first, second] = above.cells
  return second === undefined && typeof first?.cell.value === 'string' ? textKey(first.cell.value) : ''
}
