import { startsTable } from './co-creation-headers.ts'
import { isTitle, lineOf } from './co-creation-lines.ts'
import { coverLabel } from './cover-label.ts'
import { shown } from './fields.ts'
import { read, type TableRow } from './rows.ts'

/** What of a single row could begin something that is not the matrix: a cover sheet, or another table. */
export interface ForeignSign {
  readonly cover: { readonly name: string; readonly column: number } | null
  readonly heads: boolean
  /** A table's title with its number. */
  readonly title: boolean
}

/** So many different labels one below the other are a cover sheet; fewer could be a project's partners. */
const fewestLabels = 3
/** A cover's row is one label with its value, or two. */
const mostCells = 4
/** Labels that could as well be a partner's name. */
const institutions: ReadonlySet<string> = new Set(['collectivity', 'region'])

/** The rows among those of a matrix at which something else begins: a cover sheet, or a co-creation table. `announces` knows titles. */
export function foreignStarts(rows: readonly TableRow[], announces: (row: TableRow) => boolean): ReadonlySet<TableRow> {
  const covers = rows.map(coverSign)
  const starts = rows.filter(
    (row, index) =>
      ((isTitled(row) || announces(row)) && !goesOn(row, rows[index + 1])) ||
      (headsCounts(rows, index) && headsTable(row)) ||
      beginsCover(rows, covers, index, row),
  )

  return new Set(starts)
}

/** What a row shows of being something else. */
export function foreignSign(row: TableRow): ForeignSign {
  return { cover: coverSign(row), heads: headsTable(row), title: isTitled(row) }
}

/** The label of a cover sheet that a row begins with. */
function coverSign({ cells }: TableRow): ForeignSign['cover'] {
  if (cells.size > mostCells) return null

  const column = Math.min(...cells.keys())
  const value = cells.get(column)?.value
  const label = typeof value === 'string' ? coverLabel(value) : null
  return label === null ? null : { name: label.name, column }
}

/** Whether a row is words alone, as a header is, and heads another table. */
function headsTable(row: TableRow): boolean {
  return row.cells.size > 1 && !holdsOtherThanText(row) && startsTable(lineOf(row.sheet, row.row, row.cells))
}

function isTitled({ sheet, row, cells }: TableRow): boolean {
  return cells.size === 1 && isTitle(lineOf(sheet, row, cells))
}

function holdsOtherThanText({ cells }: TableRow): boolean {
  for (const { value } of cells.values()) if (typeof value !== 'string') return true

  return false
}

/** Under a title that continues the matrix an activity stands at once. */
function goesOn(title: TableRow, next: TableRow | undefined): boolean {
  if (next === undefined || next.segment !== title.segment || next.row > title.row + 1 || headsTable(next)) return false

  return /\p{L}/u.test(shown(read(next, 'activity')?.cell))
}

/** A header of counts or of dates stands behind an empty row and has numbers under it. */
function headsCounts(rows: readonly TableRow[], index: number): boolean {
  const [before, header, under] = [rows[index - 1], rows[index], rows[index + 1]]
  if (header === undefined || under === undefined || (before !== undefined && header.row - before.row < 2)) return false

  return [...header.cells.keys()].some((column) => typeof under.cells.get(column)?.value === 'number')
}

function beginsCover(
  rows: readonly TableRow[],
  covers: readonly ForeignSign['cover'][],
  index: number,
  row: TableRow,
): boolean {
  const column = covers[index]?.column
  if (column === undefined) return false

  const names = new Set<string>()
  for (let next = index; next < rows.length; next += 1) {
    const one = rows[next]
    if (one === undefined || one.segment !== row.segment || one.cells.size > mostCells || !one.cells.has(column)) break

    const cover = covers[next]
    if (cover?.column === column) names.add(cover.name)
  }

  return names.size >= fewestLabels && [...names].some((name) => !institutions.has(name))
}
