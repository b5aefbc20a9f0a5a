import { type Cell, sheetNamed, type Workbook } from '../grid/index.ts'
import type { AppendedRows, InsertedSheet } from '../hosts/written.ts'
import type { LanguageCode, ReportLanguage } from '../lang/language.ts'
import { plainText, serialOfDay } from '../text/index.ts'
import { type Column, columns, headings, kindWords, type RowKind, technical } from './layout.ts'
import { headsOf } from './order.ts'
import { type DecisionRecord, type RecordTable, readRecord } from './read.ts'
import { blankRow, type RowValues, rowDigest, seenText } from './row.ts'
import type { Decision, Meeting, Subject } from './types.ts'

/** A decision to record: what it is about, and what of the plan its row carries along. */
export interface NewDecision {
  readonly decision: Decision
  readonly subject: Subject
  /** From `identityText`. */
  readonly identity: string
}

/** What is added to the record in one act. */
export interface NewEntries {
  readonly meetings?: readonly Meeting[]
  readonly decisions?: readonly NewDecision[]
}

/** The rows to add to a workbook's record, and the sheet that holds it where there is none yet. */
export function recordEntries(
  workbook: Workbook,
  { meetings = [], decisions = [] }: NewEntries,
  language: ReportLanguage,
): AppendedRows {
  const record = readRecord(workbook)
  const [table = null] = record.tables
  const drafts = [...meetings.map(meetingValues), ...decisions.map(decisionValues)]
  const { rows, last } = linked(record, drafts)
  const place = table ?? freshTable(workbook, language)
  const width = Math.max(...place.columns.values()) + 1
  const first = Math.min(...place.columns.values())
  const cells = rows.map((values) => cellsOf(values, place, workbook.date1904).slice(first, width))

  return {
    sheet: place.sheet,
    heading: { row: place.headingRow, column: first },
    rows: cells,
    widths: [...place.columns].sort(([, a], [, b]) => a - b).map(([column]) => widths[column] ?? 0),
    cells: besideCells(place, last),
    made: table === null ? recordSheet(place.sheet, language) : null,
  }
}

/** Gives each row the rows that its writer saw: the heads of what is there, then each the one before it. */
function linked(record: DecisionRecord, drafts: readonly RowValues[]) {
  let heads = headsOf(record.rows).map(seenText)
  const rows = drafts.map((draft): RowValues => {
    const values = { ...draft, seen: [...heads].sort().join('\n') }
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

type Place = Omit<RecordTable, 'last'>

function freshTable(workbook: Workbook, { code, interface: words }: ReportLanguage): Place {
  return {
    sheet: freeName(workbook, words.review.sheet),
    headingRow,
    language: code,
    columns: new Map(columns.map((column, index) => [column, index])),
  }
}

/** A person's own sheet may have the name already. */
function freeName(workbook: Workbook, name: string): string {
  const names = [name, ...Array.from(workbook.sheets, (_, index) => `${name} ${index + 2}`)]

  return names.find((each) => sheetNamed(workbook, each) === undefined) ?? name
}

const headingRow = 3

/** The record before anything is in it. */
function recordSheet(name: string, { code, dir, interface: words }: ReportLanguage): InsertedSheet {
  return {
    name,
    definedName: '_infitah_decisions',
    rightToLeft: dir === 'rtl',
    tables: [
      {
        name: 'infitah_decisions',
        row: headingRow,
        column: 0,
        rows: [columns.map((column): Cell => ({ value: headings[code][column] }))],
      },
    ],
    texts: [
      { row: 0, column: 0, text: words.review.title },
      { row: 1, column: 0, text: words.review.hint },
    ],
    charts: [],
    widths: columns.map((column) => widths[column] ?? 6),
    print: { repeatedRow: headingRow, columns: columns.length - technical.length },
  }
}

const widths: { readonly [C in Column]?: number } = {
  meeting: 13,
  code: 11,
  project: 20,
  cells: 22,
  subject: 46,
  status: 16,
  reason: 34,
  who: 22,
  until: 14,
  by: 20,
  note: 28,
}

function cellsOf(values: RowValues, { columns: places, language }: Place, date1904: boolean): readonly (Cell | null)[] {
  const cells: (Cell | null)[] = Array.from({ length: Math.max(...places.values()) + 1 }, () => null)
  for (const [column, index] of places) cells[index] = cellOf(column, values, date1904, language)

  return cells
}

function cellOf(column: Column, values: RowValues, date1904: boolean, code: LanguageCode): Cell | null {
  const text = values[column]
  if (text === '') return null
  if (column === 'status') return { value: kindWords[code][text as RowKind][0] }
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

  return [{ at: { sheet, row: row - 1, column }, cell: { value: last.join('\n') } }]
}
