/** What a cell can be given; null empties it. */
export type PatchValue = string | number | boolean | null

/** One cell to write; rows and columns count from 0. */
export interface CellPatch {
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** With a formula: its result, or null where it is not known. */
  readonly value: PatchValue
  /** Without its `=`. A cell patched without one holds a value afterwards, whatever it held. */
  readonly formula?: string
  /** Number format code; everything else of the cell's style is kept. */
  readonly format?: string
}

/** What is written into a new cell. */
export interface NewCell {
  readonly value: PatchValue
  /** Without its `=`. */
  readonly formula?: string
  /** Number format code. */
  readonly format?: string
  readonly bold?: true
  /** The text goes on in the next line of its cell. */
  readonly wrap?: true
  /** Stands at the top of its cell. */
  readonly top?: true
  /** Reads from the right whatever it begins with. */
  readonly rightToLeft?: true
  /** What does not fit into its column is not shown over the next. */
  readonly clip?: true
  /** Colour behind the cell, `RRGGBB`. */
  readonly fill?: string
  /** Where a click on the cell leads; it looks as links do. */
  readonly link?: LinkTarget
}

/** A cell of the same workbook that a link leads to. */
export interface LinkTarget {
  readonly sheet: string
  /** A1 address. */
  readonly cell: string
}

/** A row of new cells from left to right, in the order of the columns; null leaves a cell empty. */
export type NewRow = readonly (NewCell | null)[]

/** Rows to add below all that a sheet holds, or below an Excel table, which grows by them. */
export interface RowsPatch {
  readonly sheet: string
  /** The table's name; its first column is that of the rows. */
  readonly table?: string
  /**
   * In place of a name the table's first heading, for a table that other programs may have renamed, let fall behind or
   * taken out: the rows go below all that the sheet holds, from this column on, and a table that is there grows over it.
   */
  readonly heading?: { readonly row: number; readonly column: number }
  /** The first column of the rows, from 0, where they go below no table. */
  readonly column?: number
  readonly rows: readonly NewRow[]
  /** Heights of the rows in lines of text, for programs that make no room by themselves. */
  readonly lines?: readonly number[]
}

/** A sheet to add behind all others. */
export interface NewSheet {
  readonly name: string
  readonly rows: readonly NewRow[]
  readonly rightToLeft?: true
  /** Widths of the columns in characters; null for the usual. */
  readonly widths?: readonly (number | null)[]
  /** Rows that stay in sight. */
  readonly frozenRows?: number
  /** A name for all cells of the sheet. */
  readonly definedName?: string
  /** Names for single cells of the sheet. */
  readonly cellNames?: readonly { readonly name: string; readonly row: number; readonly column: number }[]
  /** Makes an Excel table of this name of the rows from that of its headings on. */
  readonly table?: string
  /** The row of the headings, from 0; the first where it is left out. */
  readonly tableRow?: number
  /** Printed on lying A4, as wide as the page: the row that every page repeats, and how many columns are printed. */
  readonly print?: { readonly repeatedRow: number; readonly columns: number }
}

/** A comment on a cell, beside or below those that are there. */
export interface NewComment {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly author: string
  readonly text: string
  /** Reads that way, in a note as large as the text. */
  readonly dir?: 'rtl' | 'ltr' | null
}

/** A small sign on the corner of a cell, over it and never printed, that leads to a cell with a name. */
export interface CellSign {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly text: string
  /** A defined name: a sheet's own would have to be escaped, which programs do not read alike. */
  readonly to: string
}

/** Cells that a rule of conditional formatting colours, whatever they hold; their own styles stay under it. */
export interface CellMark {
  readonly sheet: string
  /** A1 addresses of cells and ranges. */
  readonly cells: readonly string[]
  /** `RRGGBB`. */
  readonly colour: string
}

/** A colour behind a cell; everything else of its style is kept. */
export interface Highlight {
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** `RRGGBB`. */
  readonly colour: string
}

/** What to change in a workbook, as plain data; all else stays as it is. */
export interface Patch {
  readonly cells?: readonly CellPatch[]
  readonly appendRows?: readonly RowsPatch[]
  readonly highlights?: readonly Highlight[]
  readonly marks?: readonly CellMark[]
  readonly comments?: readonly NewComment[]
  readonly signs?: readonly CellSign[]
  readonly sheets?: readonly NewSheet[]
}
