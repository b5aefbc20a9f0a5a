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

/** What to change in a workbook, as plain data; all else stays as it is. */
export interface Patch {
  readonly cells?: readonly CellPatch[]
}
