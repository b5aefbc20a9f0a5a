import { addressOf, columnName, type Row, type Sheet, type Workbook } from '../grid/index.ts'
import type { SheetPair } from './facing.ts'
import type { ByHand, ByHandKind } from './types.ts'

type Filled = ByHand['cells']

/** What a copy has that the base has no place for, and what it has no more: sheets, rows and columns with all they hold. */
export function leftOver(base: Workbook, copy: Workbook, pairs: readonly SheetPair[], name: string): readonly ByHand[] {
  const [ours, theirs] = [new Set(pairs.map((pair) => pair.base)), new Set(pairs.map((pair) => pair.copy))]
  const added = copy.sheets.filter((sheet) => !sheet.ours && !theirs.has(sheet) && sheet.rows.size > 0)
  const removed = base.sheets.filter((sheet) => !sheet.ours && !ours.has(sheet) && sheet.rows.size > 0)
  const of = (kind: ByHandKind, sheet: Sheet) => ({ kind, copy: name, sheet: sheet.name, where: [] })

  return [
    ...added.map((sheet) => ({ ...of('sheet-added', sheet), cells: cellsIn(sheet, () => true) })),
    ...removed.map((sheet) => ({ ...of('sheet-removed', sheet), cells: cellsIn(sheet, () => true) })),
    ...pairs.flatMap((pair) => [...renamed(pair, name), ...rowsLeft(pair, name), ...columnsLeft(pair, name)]),
  ]
}

function renamed({ base, copy }: SheetPair, name: string): readonly ByHand[] {
  if (base.name.toLowerCase() === copy.name.toLowerCase()) return []

  return [{ kind: 'sheet-renamed', copy: name, sheet: copy.name, where: [base.name], cells: [] }]
}

function rowsLeft({ base, copy, placing: { rows } }: SheetPair, name: string): readonly ByHand[] {
  const { inserted, moved } = rows
  const deleted = [...rows.deleted, ...rows.unmatched]

  return [
    ...byHand('rows-inserted', inserted, rowSpans, name, copy, (list) => cellsIn(copy, (row) => list.includes(row))),
    ...byHand('rows-deleted', deleted, rowSpans, name, copy, (list) => cellsIn(base, (row) => list.includes(row))),
    ...byHand('rows-moved', moved, rowSpans, name, copy, () => []),
  ]
}

function columnsLeft({ base, copy, placing: { columns } }: SheetPair, name: string): readonly ByHand[] {
  const { inserted, moved } = columns
  const deleted = [...columns.deleted, ...columns.unmatched]
  const within = (sheet: Sheet, list: readonly number[]) => cellsIn(sheet, (_, column) => list.includes(column))

  return [
    ...byHand('columns-inserted', inserted, columnSpans, name, copy, (list) => within(copy, list)),
    ...byHand('columns-deleted', deleted, columnSpans, name, copy, (list) => within(base, list)),
    ...byHand('columns-moved', moved, columnSpans, name, copy, () => []),
  ]
}

function byHand(
  kind: ByHandKind,
  list: readonly number[],
  spans: (list: readonly number[]) => readonly string[],
  copy: string,
  sheet: Sheet,
  cells: (list: readonly number[]) => Filled,
): readonly ByHand[] {
  if (list.length === 0) return []

  return [{ kind, copy, sheet: sheet.name, where: spans(list), cells: cells(list) }]
}

function cellsIn(sheet: Sheet, isIn: (row: number, column: number) => boolean): Filled {
  return [...sheet.rows].flatMap(([row, cells]: [number, Row]) =>
    [...cells]
      .filter(([column]) => isIn(row, column))
      .map(([column, cell]) => ({ address: addressOf({ row, column }), cell })),
  )
}

function rowSpans(rows: readonly number[]): readonly string[] {
  return spans(rows, (row) => String(row + 1))
}

function columnSpans(columns: readonly number[]): readonly string[] {
  return spans(columns, columnName)
}

/** `4-6, 9`: neighbours together. */
function spans(list: readonly number[], nameOf: (at: number) => string): readonly string[] {
  const sorted = [...list].sort((a, b) => a - b)
  const starts = sorted.filter((at) => !sorted.includes(at - 1))
  const ends = sorted.filter((at) => !sorted.includes(at + 1))

  return starts.map((start, index) =>
    start === ends[index] ? nameOf(start) : `${nameOf(start)}-${nameOf(ends[index] ?? start)}`,
  )
}
