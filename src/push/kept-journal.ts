import * as z from 'zod'
import type { Cell, Workbook } from '../grid/index.ts'
import type { Receipt, Row } from '../protocol/index.ts'
import { type KeptReceipt, keptReceiptSchema } from './kept-receipt.ts'
import { type KeptPart, keptPartSchema, rowsIn } from './kept-rows.ts'

/** What is kept with a workbook of its pushes: the receipts, the oldest first, and the rows that were published. */
export interface KeptJournal {
  readonly receipts: readonly KeptReceipt[]
  readonly parts: readonly KeptPart[]
}

/** A push with its rows, where these are kept whole. */
export interface KeptPush {
  readonly receipt: KeptReceipt
  readonly rows: readonly Row[] | null
}

/** The journal that a workbook keeps. */
export function journalIn({ sheets }: Pick<Workbook, 'sheets'>): KeptJournal {
  const texts = sheets.filter(({ ours }) => ours).flatMap(({ rows }) => [...rows.values()].flatMap(textsIn))

  return together(texts.map(readText))
}

/** A journal as a file beside the workbook keeps it; what is none gives an empty one. */
export function journalOf(entries: unknown): KeptJournal {
  return together(z.array(z.unknown()).safeParse(entries).data?.map(readEntry) ?? [])
}

/** Several journals as one. */
export function together(journals: readonly KeptJournal[]): KeptJournal {
  return {
    receipts: journals.flatMap(({ receipts }) => receipts),
    parts: journals.flatMap(({ parts }) => parts),
  }
}

/** The receipts that a workbook keeps, the oldest first. */
export function receiptsIn(workbook: Workbook): readonly KeptReceipt[] {
  return journalIn(workbook).receipts
}

/** The last push of a plan that a journal knows, to one receiver or to any. */
export function lastPushIn(
  { receipts, parts }: KeptJournal,
  { memberId, period, receiver }: Pick<Receipt, 'memberId' | 'period'> & { readonly receiver?: string },
): KeptPush | null {
  const receipt = receipts.findLast(
    (one) =>
      one.memberId === memberId && one.period === period && (receiver === undefined || one.receiver === receiver),
  )

  return receipt === undefined ? null : { receipt, rows: rowsIn(parts, receipt.contentHash) }
}

const nothing: KeptJournal = { receipts: [], parts: [] }

function textsIn(row: ReadonlyMap<number, Cell>): readonly string[] {
  return [...row.values()].flatMap(({ value }) => (typeof value === 'string' && value.startsWith('{') ? [value] : []))
}

function readText(text: string): KeptJournal {
  try {
    return readEntry(JSON.parse(text))
  } catch {
    return nothing
  }
}

function readEntry(entry: unknown): KeptJournal {
  const receipt = keptReceiptSchema.safeParse(entry).data
  if (receipt !== undefined) return { ...nothing, receipts: [receipt] }

  const part = keptPartSchema.safeParse(entry).data

  return part === undefined ? nothing : { ...nothing, parts: [part] }
}
