import { ToldFileError } from '../told-file-error.ts'

/** Why a workbook cannot be changed as asked. */
export type UnpatchableReason =
  /** Carries a digital signature, which any change would break. */
  | 'signed'
  /** Names a sheet that the workbook does not have, or has no cells. */
  | 'sheet-missing'
  /** Names a sheet that the workbook has already. */
  | 'sheet-exists'
  /** A sheet's, table's or defined name that Excel does not take. */
  | 'sheet-name'
  /** Names a table that the sheet does not have. */
  | 'table-missing'
  /** A table's or defined name that the workbook has already. */
  | 'name-exists'
  /** A place outside of any sheet. */
  | 'outside'
  /** A number, text, format or colour that no cell can hold. */
  | 'value'
  /** Two different values for one cell. */
  | 'twice'
  /** Under a merge without being its first cell: nobody would see the value. */
  | 'covered'
  /** Kept from being written by the protection of its sheet. */
  | 'locked'
  | 'array-formula'
  | 'data-table'
  /** A heading or a total of an Excel table: the table writes them down elsewhere too. */
  | 'table-frame'
  | 'pivot-table'
  /** A conversation, which newer programs keep elsewhere than comments. */
  | 'threaded-comment'
  /** Rows to add would lie over cells that are filled. */
  | 'no-room'
  /** A part that is written in a way that is not understood. */
  | 'part'

/** What else is known; each is there only where it helps to find the trouble. */
export interface UnpatchableFacts {
  readonly sheet?: string
  /** A1 address. */
  readonly cell?: string
  readonly part?: string
}

/** A workbook that is left as it is, as it cannot be changed as asked; its words are made of `reason` and `facts` by the language files. */
export class UnpatchableFile extends ToldFileError<UnpatchableReason, UnpatchableFacts> {
  override readonly name = 'UnpatchableFile'

  constructor(reason: UnpatchableReason, facts: UnpatchableFacts = {}, options?: ErrorOptions) {
    super(reason, facts, options)
  }
}
