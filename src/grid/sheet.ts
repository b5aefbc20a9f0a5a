import type { Range } from './address.ts'
import type { Cell } from './cell.ts'

/** The filled cells of one row, by column; holes are empty cells. */
export type Row = ReadonlyMap<number, Cell>

/** One sheet: its filled rows by row number, in ascending order. */
export interface Sheet {
  readonly name: string
  readonly rows: ReadonlyMap<number, Row>
  readonly merges: readonly Range[]
  readonly hidden: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> }
  /** Written by Infitah itself (a defined name of ours points at it): not read as a plan. */
  readonly ours: boolean
}

/** A whole workbook as read: what the rest of the program works on, whatever program or host it came from. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean
}

/** A sheet with nothing special about it. */
export function sheetOf(name: string, rows: ReadonlyMap<number, Row>, merges: readonly Range[] = []): Sheet {
  return { name, rows, merges, hidden: { rows: new Set(), columns: new Set() }, ours: false }
}

/** The cell at a place, or undefined where it is empty. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column)
}

/** The sheet of that name; Excel compares names without case. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
}

/** A name that no sheet has yet: the one that is wished for, or with a number behind it. */
export function freeSheetName(workbook: Workbook, name: string): string {
  const names = [name, ...Array.from(workbook.sheets, (_, index) => `${name} ${index + 2}`)]

  return names.find((each) => sheetNamed(workbook, each) === undefined) ?? name
}
