import type { Cell, Workbook } from '../grid/index.ts'
import type { AppendedRows } from '../hosts/written.ts'
import type { NewCell, NewRow, NewSheet, Patch } from '../hosts/xlsx/patch/patch.ts'
import type { Row } from '../protocol/index.ts'
import { journalIn, type KeptJournal, lastPushIn, receiptsIn } from './kept-journal.ts'
import { isSameReceipt, type KeptReceipt, receiptText } from './kept-receipt.ts'
import { type KeptPart, partsOf, rowsIn } from './kept-rows.ts'

/** The defined name by which the journal is known as a sheet of ours. */
const journalName = '_infitah_pushes'

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
  /** Over a row that keeps what was published and tells nothing else. */
  readonly rowsOf: (revision: number, part: number, parts: number) => string
}

/** A push that is to be remembered: its receipt, and all rows that are published by it. */
export interface PublishedPush {
  readonly receipt: KeptReceipt
  readonly rows: readonly Row[]
}

/** In characters. */
const widths = [22, 34, 34, 12, 9, 9, 9, 9, 11, 34, 36, 12]
/** On paper, what programs read is left out. */
const print = { repeatedRow: 0, columns: widths.length - 1 }

/** What a journal lacks of a push; rows that were kept before are kept as what changed since. */
export function missingIn(journal: KeptJournal, { receipt, rows }: PublishedPush): KeptJournal {
  const isKnown = journal.receipts.some((one) => isSameReceipt(one, receipt))
  const { contentHash } = receipt
  const before = rowsIn(journal.parts, contentHash) === null ? lastPushIn(journal, receipt) : null
  const base = before?.rows == null ? null : { contentHash: before.receipt.contentHash, rows: before.rows }
  const areKept = rowsIn(journal.parts, contentHash) !== null

  return { receipts: isKnown ? [] : [receipt], parts: areKept ? [] : partsOf({ contentHash, rows }, base) }
}

/** What adds a push to a workbook: rows of its journal, or the journal; null where it knows the push. */
export function journalPatch(
  workbook: Workbook,
  push: PublishedPush,
  words: JournalWords,
  rightToLeft: boolean,
): Patch | null {
  const rows = rowsFor(workbook, push, words)
  if (rows.length === 0) return null

  const [journal] = journals(workbook).filter((sheet) => sheet.rows.size > 0)
  if (journal !== undefined) return { appendRows: [{ sheet: journal.name, column: 0, rows }] }

  const sheet: NewSheet = {
    name: freeName(words.sheet, workbook),
    rows: [words.headings.map((value) => ({ value, bold: true, wrap: true, fill: 'DDE7F1' })), ...rows],
    ...(rightToLeft && { rightToLeft }),
    widths,
    frozenRows: 1,
    definedName: journalName,
    print,
  }

  return { sheets: [sheet] }
}

/** The same for a program that holds the workbook open. */
export function journalRows(
  workbook: Workbook,
  push: PublishedPush,
  words: JournalWords,
  rightToLeft: boolean,
): AppendedRows | null {
  const rows = rowsFor(workbook, push, words)
  if (rows.length === 0) return null

  const [journal] = journals(workbook).filter((sheet) => sheet.rows.size > 0)
  const sheet = journal?.name ?? freeName(words.sheet, workbook)
  const heading = { row: Math.min(...(journal?.rows.keys() ?? [0])), column: 0 }
  const headings = words.headings.map((value): Cell => ({ value }))
  const made = { name: sheet, definedName: journalName, rightToLeft, texts: [], charts: [], widths, print }
  const tables = [{ name: 'infitah_pushes', ...heading, rows: [headings] }]

  return {
    sheet,
    heading,
    rows: rows.map((row) => row.map((cell) => (cell?.value == null ? null : { value: cell.value }))),
    widths,
    cells: [],
    made: journal === undefined ? { ...made, tables } : null,
  }
}

function journals({ sheets }: Workbook): Workbook['sheets'] {
  return sheets.filter((sheet) => receiptsIn({ sheets: [sheet] }).length > 0)
}

function rowsFor(workbook: Workbook, push: PublishedPush, words: JournalWords): readonly NewRow[] {
  const { receipts, parts } = missingIn(journalIn(workbook), push)

  return [...receipts.map(receiptRow), ...parts.map((part) => partRow(push.receipt, part, words))]
}

function receiptRow(receipt: KeptReceipt): NewRow {
  const { publishedBy, receiver, period, revision, counts, notes, contentHash } = receipt

  return [
    cell(momentIn(receipt)),
    cell(publishedBy),
    cell(receiver),
    cell(period),
    cell(revision),
    ...[counts.rows, counts.added, counts.changed, counts.removed].map(cell),
    { ...cell(notes.heldBack.map(({ project, rules }) => [project, ...rules].join(' ')).join('\n')), wrap: true },
    { ...cell(contentHash), wrap: true },
    { ...cell(receiptText(receipt)), clip: true },
  ]
}

function partRow(receipt: KeptReceipt, part: KeptPart, words: JournalWords): NewRow {
  const { receiver, period, revision } = receipt

  return [
    cell(momentIn(receipt)),
    cell(words.rowsOf(revision, part.part, part.parts)),
    cell(receiver),
    cell(period),
    cell(revision),
    ...Array.from({ length: 6 }, () => null),
    { ...cell(JSON.stringify(part)), clip: true },
  ]
}

function cell(value: string | number): NewCell {
  return { value }
}

function momentIn({ publishedAt }: KeptReceipt): string {
  return publishedAt.replace('T', ' ').replace(/(:\d\d)?(\.\d+)?Z$/, ' UTC')
}

function freeName(wanted: string, { sheets }: Workbook): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`
    if (!taken.has(name.toLowerCase())) return name
  }
}
