import type { Cell, Workbook } from '../grid/index.ts'
import type { AppendedRows } from '../hosts/written.ts'
import type { NewCell, NewRow, NewSheet, Patch } from '../hosts/xlsx/patch/patch.ts'
import { type KeptReceipt, readReceipt, receiptText } from './kept-receipt.ts'

/** The defined name by which the journal is known as a sheet of ours. */
export const journalName = '_infitah_pushes'

/** The words of the journal's sheet. */
export interface JournalWords {
  readonly sheet: string
  readonly headings: readonly [
    when: string,
    by: string,
    receiver: string,
    period: string,
    revision: string,
    rows: string,
    added: string,
    changed: string,
    removed: string,
    heldBack: string,
    hash: string,
    machine: string,
  ]
}

/** In characters. */
const widths = [22, 24, 34, 12, 9, 9, 9, 9, 9, 34, 36, 12]

/** The receipts that a workbook keeps, the oldest first. */
export function receiptsIn({ sheets }: Workbook): readonly KeptReceipt[] {
  return journals(sheets).flatMap(({ rows }) =>
    [...rows.values()].flatMap((row) =>
      [...row.values()].flatMap(({ value }) => (typeof value === 'string' ? (readReceipt(value) ?? []) : [])),
    ),
  )
}

/** What adds a receipt to a workbook: a row of its journal, or the journal. */
export function journalPatch(
  { sheets }: Workbook,
  receipt: KeptReceipt,
  words: JournalWords,
  rightToLeft: boolean,
): Patch {
  const [journal] = journals(sheets).filter(({ rows }) => rows.size > 0)
  if (journal !== undefined) return { appendRows: [{ sheet: journal.name, column: 0, rows: [rowOf(receipt)] }] }

  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()))
  const sheet: NewSheet = {
    name: freeName(words.sheet, taken),
    rows: [words.headings.map((value) => ({ value, bold: true, wrap: true, fill: 'DDE7F1' })), rowOf(receipt)],
    ...(rightToLeft && { rightToLeft }),
    widths,
    frozenRows: 1,
    definedName: journalName,
  }

  return { sheets: [sheet] }
}

/** The same for a program that holds the workbook open. */
export function journalRows(
  { sheets }: Workbook,
  receipt: KeptReceipt,
  words: JournalWords,
  rightToLeft: boolean,
): AppendedRows {
  const [journal] = journals(sheets).filter(({ rows }) => rows.size > 0)
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()))
  const sheet = journal?.name ?? freeName(words.sheet, taken)
  const heading = { row: Math.min(...(journal?.rows.keys() ?? [0])), column: 0 }
  const headings = words.headings.map((value): Cell => ({ value }))
  const made = { name: sheet, definedName: journalName, rightToLeft, texts: [], charts: [], widths }
  const tables = [{ name: 'infitah_pushes', ...heading, rows: [headings] }]

  return {
    sheet,
    heading,
    rows: [rowOf(receipt).map((cell) => (cell?.value == null ? null : { value: cell.value }))],
    widths,
    cells: [],
    made: journal === undefined ? { ...made, tables } : null,
  }
}

function journals(sheets: Workbook['sheets']): Workbook['sheets'] {
  return sheets.filter(({ ours, rows }) => {
    const cells = ours ? [...rows.values()].flatMap((row) => [...row.values()]) : []

    return cells.some(({ value }) => typeof value === 'string' && readReceipt(value) !== null)
  })
}

function rowOf(receipt: KeptReceipt): NewRow {
  const { publishedAt, publishedBy, receiver, period, revision, counts, notes, contentHash } = receipt
  const cell = (value: string | number): NewCell => ({ value })

  return [
    cell(publishedAt.replace('T', ' ').replace(/(:\d\d)?(\.\d+)?Z$/, ' UTC')),
    cell(publishedBy),
    cell(receiver),
    cell(period),
    cell(revision),
    ...[counts.rows, counts.added, counts.changed, counts.removed].map(cell),
    { ...cell(notes.heldBack.map(({ project, rules }) => [project, ...rules].join(' ')).join('\n')), wrap: true },
    { ...cell(contentHash), wrap: true },
    cell(receiptText(receipt)),
  ]
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`
    if (!taken.has(name.toLowerCase())) return name
  }
}
