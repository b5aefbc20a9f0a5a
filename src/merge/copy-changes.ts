import { placeKey, type Sheet, type Workbook } from '../grid/index.ts'
import { alignColumns } from './columns.ts'
import { sameDates } from './dates.ts'
import { withEmptiedRows } from './deleted-rows.ts'
import type { SheetPair } from './facing.ts'
import { leftOver } from './left-over.ts'
import { alignRows } from './rows.ts'
import { type CellChange, sheetChanges } from './sheet-changes.ts'
import { pairSheets } from './sheets.ts'
import type { ByHand, Copy } from './types.ts'

/** All that one copy changed. */
export interface CopyChanges {
  readonly name: string
  readonly cells: ReadonlyMap<string, CellChange>
  /** Rows that are another thing than in the base (or nothing): what stands in them belongs together. */
  readonly wholeRows: ReadonlySet<string>
  readonly byHand: readonly ByHand[]
}

/** What a copy changed since the base, cell by cell where the cells are the base's. */
export function changesIn(base: Workbook, { name, workbook }: Copy<Workbook>): CopyChanges {
  const copy = sameDates(workbook, base.date1904)
  const pairs = [...pairSheets(base, copy)].map(([ours, theirs]) => pairOf(ours, theirs))
  const placings = new Map(pairs.map(({ copy: { name: own }, placing }) => [own.toLowerCase(), placing]))
  const found = pairs.map((pair) => sheetChanges(pair, placings, name))

  return {
    name,
    cells: new Map(found.flatMap(({ cells }) => cells.map((change) => [placeKey(change.at), change] as const))),
    wholeRows: new Set(found.flatMap(({ wholeRows }) => wholeRows)),
    byHand: [...leftOver(base, copy, pairs, name), ...found.flatMap(({ byHand }) => byHand)],
  }
}

function pairOf(base: Sheet, copy: Sheet): SheetPair {
  const columns = alignColumns(base, copy)
  const rows = withEmptiedRows(base, alignRows(base, copy, columns))

  return { base, copy, placing: { name: base.name, columns, rows } }
}
