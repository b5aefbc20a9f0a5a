import type { Cell, Workbook } from '../grid/index.ts'
import type { AppendedRows } from '../hosts/written.ts'
import type { LanguageCode, ReportLanguage } from '../lang/language.ts'
import { plainText, serialOfDay } from '../text/index.ts'
import { freshTable, type Place, recordSheet, widths } from './fresh-sheet.ts'
import { type Column, isKind, kindWords } from './layout.ts'
import { headsOf } from './order.ts'
import { type DecisionRecord, readRecord } from './read.ts'
import { blankRow, type RecordRow, type RowValues, rowDigest, seenCell, seenText } from './row.ts'
import type { Decision, Meeting, Subject } from './types.ts'

/** A decision to record: what it is about, and what of the plan its row carries along. */
export interface NewDecision {
  readonly decision: Decision
  readonly subject: Subject
  /** From `identityText`. */
  readonly identity: string
}

/** What is recorded in one act. */
export interface Entries<D> {
  readonly meetings?: readonly Meeting[]
  readonly decisions?: readonly D[]
}

/** What is recorded, and what is known of the rows before it. */
export interface Recording extends Entries<NewDecision> {
  readonly factsOf?: (row: RecordRow) => string | null
}

const unknownFacts = () => null

/**
 * The rows to add to a workbook's record, and the sheet that holds it where there is none yet. `factsOf` says on which facts a
 * row that was typed by hand decides today: the first row that is written after it remembers them.
 */
export function recordEntries(
  workbook: Workbook,
  { meetings = [], decisions = [], factsOf = unknownFacts }: Recording,
  language: ReportLanguage,
): AppendedRows {
  const record = readRecord(workbook)
  const heads = headsOf(record.rows).map((row) => seenText(row, row.sign === 'by-hand' ? factsOf(row) : null))
  const { rows, last } = linked(heads, [...meetings.map(meetingValues), ...decisions.map(decisionValues)])

  return rowsInto(workbook, record, { rows, last }, language)
}

/** The rows that copies of a workbook have in their records and it has not, as they are; null where there are none. */
export function rowsOfCopies(
  workbook: Workbook,
  copies: readonly Workbook[],
  language: ReportLanguage,
): AppendedRows | null {
  const record = readRecord(workbook)
  const known = new Map(record.rows.map((row) => [row.id, row]))
  const added = new Map(
    copies.flatMap((copy) =>
      readRecord(copy).rows.flatMap((row) => (known.has(row.id) ? [] : [[row.id, row] as const])),
    ),
  )
  if (added.size === 0) return null

  const last = headsOf([...record.rows, ...added.values()]).map((row) => seenText(row))
  return rowsInto(workbook, record, { rows: [...added.values()].map(({ values }) => values), last }, language)
}

function rowsInto(
  workbook: Workbook,
  { tables: [table] }: DecisionRecord,
  { rows, last }: { readonly rows: readonly RowValues[]; readonly last: readonly string[] },
  language: ReportLanguage,
): AppendedRows {
  const place = table ?? freshTable(workbook, language)
  const first = Math.min(...place.columns.values())

  return {
    sheet: place.sheet,
    heading: { row: place.headingRow, column: first },
    rows: rows.map((values) => cellsOf(values, place, workbook.date1904).slice(first)),
    widths: [...place.columns].sort(([, a], [, b]) => a - b).map(([column]) => widths[column] ?? 0),
    cells: besideCells(place, last),
    made: table === undefined ? recordSheet(place.sheet, language) : null,
  }
}

/** Gives each row the rows that its writer saw: the heads of what is there, then each the one before it. */
function linked(seen: readonly string[], drafts: readonly RowValues[]) {
  let heads = seen
  const rows = drafts.map((draft): RowValues => {
    const values = { ...draft, seen: seenCell(heads) }
    const digest = rowDigest(values)
    heads = [seenText({ id: digest, values })]

    return { ...values, digest }
  })

  return { rows, last: heads }
}

function decisionValues({ decision, subject, identity }: NewDecision): RowValues {
  return {
    ...blankRow,
    meeting: decision.meeting,
    code: subject.code,
    project: subject.project ?? '',
    cells: placeText(subject),
    subject: plainText(subject.message),
    status: decision.status,
    reason: decision.reason ?? '',
    who: decision.who ?? '',
    until: decision.until ?? '',
    by: decision.by,
    note: decision.note ?? '',
    fingerprint: subject.fingerprint,
    facts: subject.factsDigest,
    identity,
  }
}

const mostCells = 4

function placeText({ sheet, cells }: Subject): string {
  const shown = [...cells.slice(0, mostCells), ...(cells.length > mostCells ? ['\u2026'] : [])].join(', ')

  return sheet === null ? shown : `${sheet}\n${shown}`
}

function meetingValues({ day, place, present, by }: Meeting): RowValues {
  return { ...blankRow, meeting: day, subject: place ?? '', status: 'meeting', note: present.join('\n'), by }
}

function cellsOf(values: RowValues, { columns: places, language }: Place, date1904: boolean): readonly (Cell | null)[] {
  const cells: (Cell | null)[] = Array.from({ length: Math.max(...places.values()) + 1 }, () => null)
  for (const [column, index] of places) cells[index] = cellOf(column, values, date1904, language)

  return cells
}

function cellOf(column: Column, values: RowValues, date1904: boolean, code: LanguageCode): Cell | null {
  const text = values[column]
  if (text === '') return null
  if (column === 'status') return { value: isKind(text) ? kindWords[code][text][0] : text }
  if (column !== 'meeting' && column !== 'until') return { value: text }

  const serial = serialOfDay(text, date1904)
  return serial === null ? { value: text } : { value: serial, format: 'dd/mm/yyyy' }
}

/** What the sheet remembers of its last rows, above the column of digests: without it the loss of the last would not show. */
function besideCells(
  { sheet, headingRow: row, columns: places }: Place,
  last: readonly string[],
): AppendedRows['cells'] {
  const column = places.get('digest')
  if (column === undefined || row === 0) return []

  return [{ at: { sheet, row: row - 1, column }, cell: { value: seenCell(last) } }]
}
