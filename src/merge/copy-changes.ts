import {
  addressOf,
  type Cell,
  cellAt,
  coveredBy,
  isError,
  type Place,
  placeKey,
  type Sheet,
  type Workbook,
} from '../grid/index.ts'
import type { Alignment } from './alignment.ts'
import { alignColumns } from './columns.ts'
import { sameDates } from './dates.ts'
import { withEmptiedRows } from './deleted-rows.ts'
import { formulaInBase, type Placing } from './formulas.ts'
import { leftOver } from './left-over.ts'
import { mergesByHand } from './merged-cells.ts'
import { alignRows } from './rows.ts'
import { formatKey, sameContent } from './same.ts'
import { pairSheets } from './sheets.ts'
import type { ByHand, Copy } from './types.ts'

/** A cell that a copy changed, at its place in the base. */
export interface CellChange {
  readonly at: Place
  readonly base: Cell | undefined
  readonly cell: Cell | null
  readonly content: boolean
  readonly format: boolean
}

/** All that one copy changed. */
export interface CopyChanges {
  readonly name: string
  readonly cells: ReadonlyMap<string, CellChange>
  /** Rows that are another thing than in the base (or nothing): what stands in them belongs together. */
  readonly wholeRows: ReadonlySet<string>
  readonly byHand: readonly ByHand[]
}

/** One sheet of the base with its other self in a copy, and how they lie on each other. */
export interface SheetPair {
  readonly base: Sheet
  readonly copy: Sheet
  readonly placing: Placing
}

/** A row of a sheet as one text. */
export function rowKey({ sheet, row }: Pick<Place, 'sheet' | 'row'>): string {
  return `${sheet}!${row}`
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

interface SheetChanges {
  readonly cells: readonly CellChange[]
  readonly wholeRows: readonly string[]
  readonly byHand: readonly ByHand[]
}

function sheetChanges(pair: SheetPair, placings: ReadonlyMap<string, Placing>, name: string): SheetChanges {
  const { base, copy, placing } = pair
  const cells: CellChange[] = []
  const lost: Lost[] = []
  const covered = coveredBy(base)
  for (const { row, column, from, to } of facing(pair, placings)) {
    const was = cellAt(base, row, column)
    const content = to === 'unplaced' || !sameContent(was, to)
    const format = was !== undefined && to !== undefined && to !== 'unplaced' && formatKey(was) !== formatKey(to)
    if (!content && !format) continue

    const kind = to === 'unplaced' ? 'formulas' : reasonToLose(to, covered(row, column))
    if (kind === null && to !== 'unplaced') {
      cells.push({ at: { sheet: base.name, row, column }, base: was, cell: to ?? null, content, format })
    } else if (kind !== null && from !== null) lost.push({ kind, ...from })
  }
  const { replaced } = placing.rows

  return {
    cells,
    wholeRows: [...replaced].map((row) => rowKey({ sheet: base.name, row })),
    byHand: [...lostByHand(lost, name, copy.name), ...mergesByHand(pair, name)],
  }
}

interface Lost {
  readonly kind: 'formulas' | 'cells-covered' | 'errors'
  readonly address: string
  readonly cell: Cell
}

/** Under a merge nobody would see it; an error value is nothing to write. */
function reasonToLose(cell: Cell | undefined, covered: boolean): Lost['kind'] | null {
  if (covered) return 'cells-covered'

  return cell !== undefined && cell.formula === undefined && isError(cell.value) ? 'errors' : null
}

function lostByHand(lost: readonly Lost[], copy: string, sheet: string): readonly ByHand[] {
  return (['formulas', 'cells-covered', 'errors'] as const).flatMap((kind): readonly ByHand[] => {
    const cells = lost.filter((one) => one.kind === kind).map(({ address, cell }) => ({ address, cell }))

    return cells.length === 0 ? [] : [{ kind, copy, sheet, where: cells.map(({ address }) => address), cells }]
  })
}

interface Facing {
  readonly row: number
  readonly column: number
  /** The copy's cell with its address there; null where it has none. */
  readonly from: { readonly address: string; readonly cell: Cell } | null
  /** That cell as the base would write it. */
  readonly to: Cell | undefined | 'unplaced'
}

/** Every cell of the base that is filled in either, with what the copy has of it. */
function facing({ base, copy, placing }: SheetPair, placings: ReadonlyMap<string, Placing>): readonly Facing[] {
  const found = new Map<string, Facing>()
  for (const [copyRow, cells] of copy.rows) {
    const row = placing.rows.toBase.get(copyRow)
    for (const [copyColumn, cell] of row === undefined ? [] : cells) {
      const column = placing.columns.toBase.get(copyColumn)
      if (row === undefined || column === undefined) continue

      const from = { address: addressOf({ row: copyRow, column: copyColumn }), cell }
      const to = inBase(cell, cellAt(base, row, column), copy.name, placings)
      found.set(`${row} ${column}`, { row, column, from, to })
    }
  }
  for (const [row, cells] of base.rows) {
    if (isKept(placing.rows, row)) continue
    for (const column of cells.keys()) {
      if (isKept(placing.columns, column) || found.has(`${row} ${column}`)) continue
      found.set(`${row} ${column}`, { row, column, from: null, to: undefined })
    }
  }

  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column)
}

/** What nobody can tell the end of stays as it is in the base. */
function isKept({ deleted, unmatched }: Alignment, at: number): boolean {
  return deleted.includes(at) || unmatched.includes(at)
}

/** A formula that only followed its rows is the base's own. */
function inBase(
  cell: Cell,
  was: Cell | undefined,
  sheet: string,
  placings: ReadonlyMap<string, Placing>,
): Cell | 'unplaced' {
  if (cell.formula === undefined || cell.formula === was?.formula) return cell

  const formula = formulaInBase(cell.formula, sheet, placings)
  if (formula !== null) return { ...cell, formula }

  return was?.formula !== undefined && shapeOf(was.formula) === shapeOf(cell.formula)
    ? { ...cell, formula: was.formula }
    : 'unplaced'
}

function shapeOf(formula: string): string {
  return formula.replace(/\d+/g, '')
}
