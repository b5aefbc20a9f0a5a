import type { Cell, Place } from '../grid/index.ts'

/** What a workbook was given to somebody as, and came back as. */
export interface Copy<Book> {
  /** The file's name, by which people are told of it. */
  readonly name: string
  readonly workbook: Book
}

/** A cell of the base to be written; null empties it. */
export interface MergeEdit {
  readonly at: Place
  readonly cell: Cell | null
  /** The copies that say so. */
  readonly from: readonly string[]
}

/** What a cell is in the plan. */
export interface Meaning {
  readonly project: string
  readonly activity: string | null
  /** Matrix and column, as `budget/programmed/2024`. */
  readonly column: string
}

/** A cell that copies changed in different ways. */
export interface Conflict {
  readonly at: Place
  readonly meaning: Meaning | null
  readonly base: Cell | null
  /** What each copy wants of it; copies that want the same stand together. */
  readonly versions: readonly { readonly copies: readonly string[]; readonly cell: Cell | null }[]
}

/** Why something of a copy cannot be taken over as cells of the base. */
export type ByHandKind =
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

/** Something of a copy that a person must take over, with all that it holds. */
export interface ByHand {
  readonly kind: ByHandKind
  readonly copy: string
  /** The sheet as the copy calls it; as the base does where the copy has none. */
  readonly sheet: string
  /** Rows, columns, merges or a new name, as a person reads them. */
  readonly where: readonly string[]
  /** In the copy; in the base where the copy has them no more. */
  readonly cells: readonly { readonly address: string; readonly cell: Cell }[]
}

/** What becomes of a base and its copies: what can be written, what cannot be told without a person. */
export interface Merge {
  readonly edits: readonly MergeEdit[]
  readonly conflicts: readonly Conflict[]
  readonly byHand: readonly ByHand[]
}
