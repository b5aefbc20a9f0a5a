import { type Covered, coveredBy, mergeOver, type Row, type Sheet, visibleCells } from '../grid/index.ts'
import type { HeaderCell } from './header-cell.ts'
import { fieldsOf, type HeaderRow, headerRow, headsMatrix, type ReadHeader } from './header-row.ts'
import { fieldNamed, type HeaderField, wordingOf } from './header-words.ts'
import { layouts, matrixKinds } from './layouts.ts'
import type { MatrixKind } from './types.ts'

/** One to three rows that head a matrix. */
export interface HeaderBlock {
  readonly kind: MatrixKind
  readonly firstRow: number
  readonly lastRow: number
  readonly rows: readonly HeaderRow[]
}

/** Every header on a sheet, from the top. */
export function headerBlocks(sheet: Sheet, readCell: ReadHeader): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = []
  const covered = coveredBy(sheet)
  const over = mergeOver(sheet)
  for (const [row, cells] of sheet.rows) {
    if (row <= (blocks.at(-1)?.lastRow ?? -1)) continue
    const named = headsMatrix(cells, readCell) === null ? null : headsMatrix(visibleCells(cells, row, covered))
    if (named === null) continue

    const block = blockAround({ sheet, covered, over }, row, named)
    if (block !== null) blocks.push(block)
  }

  return blocks
}

/** How well the fields of a header fit a matrix: how many of its telling fields they name. */
export function fitOf(fields: ReadonlySet<HeaderField>, kind: MatrixKind): number {
  return layouts[kind].telling.filter((field) => fields.has(field)).length
}

/** A sheet with its merges looked up. */
interface Seen {
  readonly sheet: Sheet
  readonly covered: Covered
  readonly over: ReturnType<typeof mergeOver>
}

function blockAround(seen: Seen, row: number, named: HeaderRow): HeaderBlock | null {
  const above = upperRow(seenAt(seen, row - 1), named)
  const below = lowerRows(seen, row, [named])
  const rows = [...(above === null ? [] : [above]), named, ...below]
  const kind = kindOf(fieldsOf(...rows), rows)
  if (kind === null) return null

  return { kind, firstRow: row - (above === null ? 0 : 1), lastRow: row + below.length, rows }
}

function seenAt({ sheet, covered }: Seen, row: number): Row {
  return visibleCells(sheet.rows.get(row) ?? new Map(), row, covered)
}

/** The row above belongs to the header where it groups columns: it names a field over cells that say too little by themselves. */
function upperRow(cells: Row, named: HeaderRow): HeaderRow | null {
  const above = headerRow(cells)
  if (above === null || above.size === 0 || above.size < cells.size) return null

  const leaves = [...named].filter(([, cell]) => isLeaf(cell)).map(([column]) => column)
  const figures = [...above.values()].some((cell) => !names(cell) && /\p{N}/u.test(cell.text))
  const groups = !figures && leaves.every((column) => !above.has(column) || names(above.get(column)))
  const needed = leaves.some((column) => names(groupAt(above, named, column) ?? undefined))

  return groups && needed ? above : null
}

function names(cell: HeaderCell | undefined): boolean {
  return cell !== undefined && (cell.field !== null || cell.year !== null)
}

/**
 * Up to two rows below belong to the header where cells of the header are merged down to them, or where all they say is
 * header-like, under cells of the row above them.
 */
function lowerRows(seen: Seen, row: number, rows: readonly HeaderRow[]): readonly HeaderRow[] {
  const [first] = rows
  const at = row + rows.length
  const cells = seenAt(seen, at)
  if (rows.length > 2 || first === undefined) return rows.slice(1)

  const below = headerRow(cells)
  if (below === null || below.size !== cells.size || below.size === 0) return rows.slice(1)

  const merged = [...first.keys()].some((column) => reachesDown(seen, row, column, at))
  const within = yearsAlone(seenAt(seen, at + 1))
  const headerLike = merged || [...below].every(([column, cell]) => isUnder(first, below, column, cell, within))
  if (!headerLike) return rows.slice(1)

  return lowerRows(seen, row, [...rows, below])
}

/** Whether a row has nothing but years: so does no row of a project. */
function yearsAlone(cells: Row): boolean {
  const read = headerRow(cells)

  return read !== null && read.size > 0 && read.size === cells.size && [...read.values()].every(isYearOnly)
}

/** Whether a header cell is merged over a row below it, so that the row is of the header too. */
function reachesDown({ over }: Seen, row: number, column: number, at: number): boolean {
  const merge = over(at, column)

  return merge !== null && merge.row === row && merge.endRow >= at
}

/**
 * A field under a group, a year under anything but the column of years, or a word that its group makes a field of. A lone
 * field could be a project's own words, unless it stands `within` the header, over a row of years.
 */
function isUnder(first: HeaderRow, below: HeaderRow, column: number, cell: HeaderCell, within: boolean): boolean {
  const over = first.get(column)?.field
  if (cell.field !== null) return over !== 'code' && over !== 'activity' && (below.size > 1 || within)
  if (cell.year !== null) return over !== 'years' && over !== 'code'

  const group = groupAt(first, below, column)
  return group !== null && heads(group, first, below, column) && fieldInGroup(group, cell) !== null
}

/** A group stands over several columns: under a heading of its own column alone stands what it heads. */
function heads(group: HeaderCell, first: HeaderRow, below: HeaderRow, column: number): boolean {
  return [...below.keys()].some((other) => other !== column && groupAt(first, below, other) === group)
}

/** Whether a header says too little by itself, so that the group above it matters. */
function isLeaf(cell: HeaderCell): boolean {
  return cell.field === null || cell.field === 'share' || cell.field === 'achievedShare'
}

/** The field that a header names together with the group above it. */
export function fieldInGroup(group: HeaderCell, cell: HeaderCell): HeaderField | null {
  if (group.yearAlone) return null

  return fieldNamed(wordingOf(`${group.text} ${cell.text}`))
}

/** The group heading over a column: its own, or the nearest one back toward column A with nothing of its own between. */
export function groupAt(above: HeaderRow, below: HeaderRow, column: number): HeaderCell | null {
  for (let back = column; back >= 0; back -= 1) {
    const group = above.get(back)
    if (group !== undefined) return group
    if (back < column && !isYearOnly(below.get(back)) && below.has(back)) return null
  }

  return null
}

function isYearOnly(cell: HeaderCell | undefined): boolean {
  return cell !== undefined && cell.field === null && cell.year !== null
}

function kindOf(fields: ReadonlySet<HeaderField>, rows: readonly HeaderRow[]): MatrixKind | null {
  const years = rows.flatMap((row) => [...row.values()]).some((cell) => isYearOnly(cell))
  const fits = matrixKinds.map((kind) => ({ kind, fit: fitOf(fields, kind) + (kind === 'budget' && years ? 0.5 : 0) }))
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a))
  const anchored = fields.has('code') || fields.has('activity') || fields.has('title')

  return best.fit > 0 && anchored ? best.kind : null
}
