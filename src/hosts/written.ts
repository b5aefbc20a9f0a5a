import type { Cell, Place, Range } from '../grid/index.ts'

/** One cell to write: value or formula, and number format where the cell names one; null empties it. */
export interface CellWrite {
  readonly at: Place
  readonly cell: Cell | null
}

/** A sheet of ours as plain data: tables of values and formulas with charts over them, whole without Infitah. */
export interface InsertedSheet {
  readonly name: string
  /** The defined name that marks the sheet as ours. */
  readonly definedName: string
  readonly rightToLeft: boolean
  readonly tables: readonly {
    readonly name: string
    /** Where its heading row begins. */
    readonly row: number
    readonly column: number
    /** Heading row first. */
    readonly rows: readonly (readonly Cell[])[]
  }[]
  /** Text outside the tables: titles, notes. */
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string }[]
  readonly charts: readonly {
    readonly kind: 'bar' | 'column' | 'pie'
    readonly title: string
    /** The cells it shows, with their headings. */
    readonly of: Range
    /** The cells it covers. */
    readonly over: Range
  }[]
  /** Widths of the columns in characters, where they are not left to the program; texts go on in the next line of their cell. */
  readonly widths?: readonly number[]
  /** Printed on A4, lying: the row that each page repeats, and how many columns are printed from the first. */
  readonly print?: { readonly repeatedRow: number; readonly columns: number }
}

/** Rows to add to a sheet of ours that only ever grows. */
export interface AppendedRows {
  readonly sheet: string
  /** The first heading of the table. */
  readonly heading: { readonly row: number; readonly column: number }
  /** From that heading's column on; null leaves a cell empty. */
  readonly rows: readonly (readonly (Cell | null)[])[]
  /** How wide the columns usually are, in characters; 0 for those that nobody reads. */
  readonly widths: readonly number[]
  /** Cells beside the table that are written in the same act. */
  readonly cells: readonly CellWrite[]
  /** The sheet as it is made where the workbook had none when it was read; where it has one by now, the rows go there. */
  readonly made: InsertedSheet | null
}
