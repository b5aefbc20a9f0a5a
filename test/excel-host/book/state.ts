import type { CellValue, Range } from '../../../src/grid/index.ts'

/** What this Excel holds of one cell. A formula's `value` is its result; null where nobody has calculated it. */
export interface CellState {
  readonly value: CellValue
  readonly formula?: string
  readonly format: string
  /** Typed with an apostrophe before it, so that it stays text. */
  readonly quoted?: true
  readonly fill?: string
}

/** A rule of conditional formatting; the first of a sheet has priority 0. */
export interface ConditionalFormatState {
  readonly id: string
  readonly type: string
  readonly areas: readonly Range[]
  formula: string
  fill: string
}

export interface TableState {
  readonly id: string
  range: Range
  name: string
}

export interface ChartState {
  readonly type: string
  readonly of: { readonly sheet: string; readonly cells: string }
  title: string
  over: string
}

/** One sheet as it is now: the only thing of this Excel that changes. */
export interface SheetState {
  readonly id: string
  name: string
  visibility: string
  cells: Map<number, CellState>
  merges: Range[]
  hiddenRows: Set<number>
  hiddenColumns: Set<number>
  isProtected: boolean
  /** Protected, and yet cells may be formatted: rules of conditional formatting may come and go. */
  formatsOpen: boolean
  /** Cells that protection leaves open, by their keys. */
  unlocked: Set<number>
  conditionalFormats: ConditionalFormatState[]
  tables: TableState[]
  charts: ChartState[]
}

export interface NameState {
  readonly name: string
  readonly formula: string
  visible: boolean
}

/** All that a workbook is: comparing two of these tells whether anything was left behind. */
export interface BookState {
  sheets: SheetState[]
  names: NameState[]
  /** What add-ins keep in the workbook: JSON texts by key. */
  settings: readonly (readonly [key: string, json: string])[]
  date1904: boolean
  active: string
  selected: string
  /** The cell of the selection that takes what is typed. */
  activeCell: string
}

const columnsInRow = 16_384

export function keyOf(row: number, column: number): number {
  return row * columnsInRow + column
}

export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / columnsInRow), column: key % columnsInRow }
}

/** A sheet with nothing on it. */
export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'Visible',
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    formatsOpen: false,
    unlocked: new Set(),
    conditionalFormats: [],
    tables: [],
    charts: [],
  }
}

/** The names that point at a sheet point nowhere once it is deleted; Excel keeps them. */
export function loseNames(state: BookState, sheet: string): void {
  const places = [`='${sheet.replaceAll("'", "''")}'!`, `=${sheet}!`]
  state.names = state.names.map((name) => {
    const place = places.find((each) => name.formula.startsWith(each))
    return place === undefined ? name : { ...name, formula: `=#REF!${name.formula.slice(place.length)}` }
  })
}
