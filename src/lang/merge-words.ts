import type { Words } from './interface.ts'

/** Why something of a copy is left to a person. */
type ManualKind =
  | 'rows-inserted'
  | 'rows-deleted'
  | 'rows-moved'
  | 'columns-inserted'
  | 'columns-deleted'
  | 'columns-moved'
  | 'cells-covered'
  | 'formulas'
  | 'errors'
  | 'values-for-formulas'
  | 'merges'
  | 'sheet-added'
  | 'sheet-removed'
  | 'sheet-renamed'

/** What the command line says of merging the copies of a workbook. Values come as they are to be shown. */
export interface MergeWords {
  readonly heading: Words<[base: string]>
  /** How many cells are taken from a copy. */
  readonly taken: Words<[cells: number, copy: string]>
  readonly conflicts: Words<[cells: number]>
  /** What to do about conflicts that nothing was written for. */
  readonly unwritten: Words<[]>
  /** Conflicting cells stayed as they were. */
  readonly kept: string
  readonly written: Words<[path: string]>
  /** A copy has comments that are not taken over. */
  readonly comments: Words<[comments: number, copy: string]>
  /** The copies hold what the base holds. */
  readonly nothingChanged: string
  readonly nothingTaken: string
  readonly byHand: string
  readonly manual: { readonly [Kind in ManualKind]: Words<[sheet: string, where: string, copy: string]> }
  readonly line: (name: string, value: string) => string
  readonly place: Words<[sheet: string, cell: string]>
  /** What a cell is in the plan. */
  readonly meaning: Words<[project: string, activity: string | null, column: string]>
  readonly inBase: string
  readonly inCopies: Words<[copies: readonly string[]]>
  readonly empty: string
  readonly formatted: Words<[value: string, format: string]>
}
