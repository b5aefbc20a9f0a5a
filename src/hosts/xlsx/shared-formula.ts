import { columnName, lastColumn, lastRow } from '../../grid/index.ts'

/** Writes a formula as it reads that many rows and columns away from where it was written. */
export type Moved = (rows: number, columns: number) => string

type Piece = string | Reference

/** A cell, or the edge of whole columns (`row` is null) or whole rows (`column` is null). */
interface Reference {
  readonly row: Axis | null
  readonly column: Axis | null
}

interface Axis {
  readonly index: number
  readonly fixed: boolean
}

/** Cuts a shared formula into pieces once, for all the cells that share it. */
export function sharedFormula(formula: string): Moved {
  const pieces = piecesOf(formula)

  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, rows, columns))).join('')
}

/** Literal text, quoted names and what stands in brackets hold no references; nor do names and functions. */
const token = new RegExp(
  [
    /"[^"]*"?|'[^']*'?|\[[^\]]*\]?/,
    /(?<c1>\$?[A-Za-z]{1,3})(?<r1>\$?[1-9]\d{0,6})(?![\w.(!\u0080-\uffff])/,
    /(?<c2>\$?[A-Za-z]{1,3}):(?<c3>\$?[A-Za-z]{1,3})(?![\w.(!\u0080-\uffff])/,
    /(?<r2>\$?[1-9]\d{0,6}):(?<r3>\$?[1-9]\d{0,6})(?![\w.(!\u0080-\uffff])/,
    /[\w.\\\u0080-\uffff]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of formula.matchAll(token)) {
    pieces.push(formula.slice(end, match.index), ...(references(match.groups ?? {}) ?? [match[0]]))
    end = match.index + match[0].length
  }
  pieces.push(formula.slice(end))

  return pieces.filter((piece) => piece !== '')
}

/** The references that a token holds; null for another token, or one that lies outside a sheet and so is a name. */
function references({ c1, r1, c2, c3, r2, r3 }: Readonly<Record<string, string | undefined>>): readonly Piece[] | null {
  const first = { column: columnAxis(c1 ?? c2), row: rowAxis(r1 ?? r2) }
  const second = { column: columnAxis(c3), row: rowAxis(r3) }
  if (first.column === null && first.row === null) return null
  if (isOutside(first) || isOutside(second)) return null

  return c1 === undefined ? [first, ':', second] : [first]
}

function rowAxis(text: string | undefined): Axis | null {
  if (text === undefined) return null

  return { index: Number(text.replace('$', '')) - 1, fixed: text.startsWith('$') }
}

function columnAxis(text: string | undefined): Axis | null {
  if (text === undefined) return null

  const letters = text.replace('$', '').toUpperCase()
  const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { index, fixed: text.startsWith('$') }
}

function moved(reference: Reference, rows: number, columns: number): string {
  const place = { row: shifted(reference.row, rows), column: shifted(reference.column, columns) }
  if (isOutside(place)) return '#REF!'

  const { row, column } = place
  const letters = column === null ? '' : (column.fixed ? '$' : '') + columnName(column.index)
  return letters + (row === null ? '' : (row.fixed ? '$' : '') + (row.index + 1))
}

function shifted(axis: Axis | null, by: number): Axis | null {
  return axis === null || axis.fixed ? axis : { index: axis.index + by, fixed: false }
}

function isOutside({ row, column }: Reference): boolean {
  return beyond(row, lastRow) || beyond(column, lastColumn)
}

function beyond(axis: Axis | null, last: number): boolean {
  return axis !== null && (axis.index < 0 || axis.index > last)
}
