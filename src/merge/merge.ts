import { type Row, sheetNamed, type Workbook, writeEdit } from '../grid/index.ts'
import { readPlan } from '../plan/index.ts'
import { combine } from './combine.ts'
import { changesIn } from './copy-changes.ts'
import { meanings } from './meaning.ts'
import type { Copy, Merge, MergeEdit } from './types.ts'

/** What each copy changed since the base, put together; nothing is guessed where they differ. */
export function mergeCopies(base: Workbook, copies: readonly Copy<Workbook>[]): Merge {
  const changes = copies.map((copy) => changesIn(base, copy))
  const combined = combine(changes)
  const meaningOf = meanings(readPlan(base))

  return {
    edits: combined.flatMap((one) => ('edit' in one ? [one.edit] : [])),
    conflicts: combined.flatMap((one) =>
      'conflict' in one ? [{ ...one.conflict, meaning: meaningOf(one.conflict.at) }] : [],
    ),
    byHand: changes.flatMap(({ byHand }) => byHand),
  }
}

/** The base with edits written into its cells. */
export function withEdits(base: Workbook, edits: readonly MergeEdit[]): Workbook {
  const rows = new Map<string, Map<number, Row>>()
  for (const { at, cell } of edits) {
    const sheet = sheetNamed(base, at.sheet)
    if (sheet === undefined) continue

    const own = rows.get(sheet.name) ?? new Map(sheet.rows)
    rows.set(sheet.name, own)
    writeEdit(own, { ...at, cells: [[cell]] })
  }

  return { ...base, sheets: base.sheets.map((sheet) => ({ ...sheet, rows: rows.get(sheet.name) ?? sheet.rows })) }
}
