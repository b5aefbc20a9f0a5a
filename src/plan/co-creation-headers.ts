import {
  countsNamed,
  ideaColumn,
  namesChannel,
  namesDate,
  namesParts,
  namesSubject,
  reworkNamed,
} from './co-creation-headings.ts'
import type { IdeaColumn, ReworkName } from './co-creation-labels.ts'
import { isTitle, type Line, type Seen } from './co-creation-lines.ts'

/** The columns of table 01, if a line is its header. */
export function meetingColumns(line: Line): { readonly date: number; readonly subject: number } | null {
  const date = isHeader(line) ? line.cells.find(({ key }) => namesDate(key)) : undefined
  if (date === undefined) return null

  const subject = line.cells.find((seen) => seen !== date && namesSubject(seen.key))

  return subject === undefined ? null : { date: date.column, subject: subject.column }
}

/** The columns of table 02, if a line is its header: two kinds of counts, or all three where no heading says channel. */
export function channelColumns(line: Line): { readonly channel: number; readonly counts: Columns<IdeaColumn> } | null {
  if (!isHeader(line)) return null

  const named = line.cells.find(({ key }) => namesChannel(key))
  const channel = named ?? line.cells[0]
  const others = line.cells.filter((seen) => seen !== channel)
  const counts = columnsBy(others, ideaColumn)

  return channel === undefined || counts.size < (named === undefined ? 3 : 2)
    ? null
    : { channel: channel.column, counts }
}

/** The heading of a table of parts with their counts, if a line has one: reasons (03) or axes (04, 06). */
export function partsHeading(line: Line): { readonly seen: Seen; readonly of: 'reasons' | 'axes' } | null {
  const seen = isHeader(line) ? line.cells.find(({ key }) => namesParts(key) !== null) : undefined
  const of = seen === undefined ? null : namesParts(seen.key)

  return seen === undefined || of === null ? null : { seen, of }
}

/** The columns of table 05, if a line is its header. */
export function reworkColumns(line: Line): Columns<ReworkName> | null {
  const columns = isHeader(line) ? columnsBy(line.cells, reworkNamed) : new Map<ReworkName, number>()

  return columns.size >= fewestReworkNames ? columns : null
}

/** So many of its numbers make a table 05: fewer could be any list of projects. */
export const fewestReworkNames = 4

/** Whether a line begins another table. */
export function startsTable(line: Line): boolean {
  if (!isHeader(line)) return isTitle(line)

  return (
    meetingColumns(line) !== null || channelColumns(line) !== null || headsParts(line) || reworkColumns(line) !== null
  )
}

/** A part with a count in letters looks like a heading with one label: a header has a word for its counts, or more labels. */
function headsParts(line: Line): boolean {
  const heading = partsHeading(line)?.seen
  const beside = line.cells.filter(({ column }) => heading !== undefined && column > heading.column)

  return beside.length > 1 || countsNamed(beside[0]?.key ?? '') !== null
}

/** Columns by what their headings name. */
export type Columns<Name> = ReadonlyMap<Name, number>

function columnsBy<Name>(cells: readonly Seen[], named: (key: string) => Name | null): Columns<Name> {
  const columns = new Map<Name, number>()
  for (const { key, column } of cells) {
    const name = named(key)
    if (name !== null && !columns.has(name)) columns.set(name, column)
  }

  return columns
}

/** Headers are words side by side; a label with its number is a row. */
function isHeader({ cells }: Line): boolean {
  return cells.length > 1 && cells.every(({ cell }) => typeof cell.value === 'string')
}
