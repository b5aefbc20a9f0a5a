import { type Cell, isError } from '../grid/index.ts'
import type { FieldName, MatrixKind } from '../matrices/index.ts'
import { withoutInvisible } from '../text/index.ts'
import { shown } from './fields.ts'
import { announcesTable, doubtfulTotal, isPlainTotal, namesPlan, totalKind } from './row-words.ts'
import { holds, read, type TableRow } from './rows.ts'
import { valueFields } from './value-fields.ts'

const labelFields = ['code', 'axis', 'title', 'cost', 'activity', 'activityCost'] as const

/** Which row of sums this is, by a label in any of the columns before the money. */
export function totalOf(kind: MatrixKind, row: TableRow): ReturnType<typeof totalKind> {
  if (kind === 'monitoring') return null

  const named = namesProject(row)
  for (const field of labelFields) {
    if (named && (field === 'axis' || field === 'title')) continue

    const cell = read(row, field)?.cell
    const found = typeof cell?.value === 'string' ? totalKind(cell.value) : null
    if (found !== null && (field !== 'activity' || isTotalThere(row, shown(cell)))) return inMatrix(kind, found)
  }
  const strange = holds(row, 'activity') ? null : strangeTotal(row)
  return strange === null ? null : inMatrix(kind, strange)
}

/** What each row of a table sums up, read once. */
export type Totals = ReadonlyMap<TableRow, ReturnType<typeof totalOf>>

/** Where activities are named, a label of sums is believed where it can be nothing else, or the row adds up what is above it. */
function isTotalThere(row: TableRow, label: string): boolean {
  return isPlainTotal(label) || row.segment.columns.some(({ column }) => sumsUp(row.cells.get(column)))
}

/** `SUM(G6:G9)`: cells of one column. */
function sumsUp(cell: Cell | undefined): boolean {
  return /^SUM\(\$?([A-Z]{1,3})\$?\d+:\$?\1\$?\d+\)$/i.test(cell?.formula ?? '')
}

/** The label of a row of matrix 2 that only its place can tell from an activity's; null for others, `total` among them. */
export function doubtfulLabel(kind: MatrixKind, row: TableRow, total: ReturnType<typeof totalOf>): string | null {
  if (kind !== 'budget' || total !== null || hasProjectCell(row)) return null

  return doubtfulTotal(textIn(read(row, 'activity')?.cell))
}

/** A code and an activity beside a title: whatever the title sounds like, the row is a project's. */
function namesProject(row: TableRow): boolean {
  const activity = textIn(read(row, 'activity')?.cell)

  return looksLikeCode(textOf(row, 'code')) && activity !== '' && !isPlainTotal(activity)
}

/** Matrix 1 sums only the whole plan. */
function inMatrix(kind: MatrixKind, total: NonNullable<ReturnType<typeof totalKind>>) {
  return kind === 'projects' && total === 'project' ? 'plan' : total
}

/** The label may stand in a column whose header nobody could read. */
function strangeTotal(row: TableRow): ReturnType<typeof totalKind> {
  const known = new Set(row.segment.columns.map(({ column }) => column))
  const labels = [...row.cells].filter(([column, { value }]) => !known.has(column) && typeof value === 'string')

  return labels.map(([, cell]) => totalKind(shown(cell))).find((found) => found !== null) ?? null
}

/** How many of the matrix's columns a row fills. */
export function filledFields(row: TableRow): number {
  let count = 0
  for (const { column } of row.segment.columns) if (row.cells.has(column)) count += 1

  return count
}

/** A title or a note: a lone text that is no code in a column that says whose project it is, or words where values stand. */
export function isNote(row: TableRow): boolean {
  if (row.cells.size !== 1) return false

  const field = loneField(row)
  const text = loneText(row)
  if (valueFields.has(field)) return isSentence(text)
  const own = field === null || field === 'code' || field === 'axis' || field === 'title'

  return own && text !== '' && !looksLikeCode(text)
}

/** Two words, or four beside a number: more than an amount or a day that somebody wrote out. */
function isSentence(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0

  return words > 3 || (words > 1 && !/\p{N}/u.test(text))
}

/** The field of a row's first cell; null where its column has none. */
function loneField(row: TableRow): FieldName | null {
  const [column] = row.cells.keys()

  return row.segment.columns.find((one) => one.column === column)?.field ?? null
}

/** The first text of a row. */
export function loneText(row: TableRow): string {
  const cell = [...row.cells.values()].find((one) => typeof one.value === 'string')

  return shown(cell)
}

/** A code is short, has a digit and no more than three words. */
function looksLikeCode(text: string): boolean {
  const plain = withoutInvisible(text).trim()

  return plain.length <= 40 && /\p{N}/u.test(plain) && plain.split(/\s+/).length <= 3
}

/** Whether a row says whose project it is. */
export function hasProjectCell(row: TableRow): boolean {
  return (['code', 'axis', 'title'] as const).some((field) => textOf(row, field) !== '')
}

/** A row that names a project by code and title and one of its activities. */
export function isWhole(row: TableRow): boolean {
  const inWords = (['title', 'activity'] as const).every((field) => /\p{L}/u.test(shown(read(row, field)?.cell)))

  return inWords && looksLikeCode(textOf(row, 'code'))
}

/** Fields of free text, where a lone text is the project's own whatever it says. */
const freeText: ReadonlySet<FieldName | null> = new Set([
  'objectives',
  'activity',
  'link',
  'partners',
  'contribution',
  'tracking',
  'impact',
])

/** Whether a row is a lone text that announces a table, where no text of a project could stand. */
export function announces(row: TableRow): boolean {
  return !freeText.has(loneField(row)) && announcesSomewhere(row)
}

/** Whether a row holds nothing but the title of a plan. */
export function isPlanTitle(row: TableRow): boolean {
  return row.cells.size === 1 && namesPlan(loneText(row))
}

/** The same in any column: for rows that stand apart. */
export function announcesSomewhere(row: TableRow): boolean {
  return row.cells.size === 1 && announcesTable(loneText(row))
}

/** A row's code without spaces. */
export function codeOf(row: TableRow): string {
  return withoutInvisible(textOf(row, 'code')).replace(/\s/g, '')
}

/** What a row says of its project. */
export function textOf(row: TableRow, field: 'code' | 'axis' | 'title'): string {
  return textIn(read(row, field)?.cell)
}

/** A cell's text; an error value says nothing. */
export function textIn(cell: Cell | undefined): string {
  return cell === undefined || isError(cell.value) ? '' : shown(cell).trim()
}
