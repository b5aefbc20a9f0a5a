import type { Workbook } from '../../grid/index.ts'
import type { NewSheet, RowsPatch } from '../xlsx/patch/patch.ts'
import { patchXlsx } from '../xlsx/patch/patch-xlsx.ts'
import { readXlsx } from '../xlsx/read.ts'
import type { KeptEdits } from './kept-edits.ts'
import type { OpenedFile } from './opened-file.ts'

/** An opened file with what was written since; `bytes` and `workbook` are those of its copy. */
export interface FileState {
  readonly edits: KeptEdits
  readonly sheets: readonly NewSheet[]
  /** Rows that were added to sheets of the file. */
  readonly appended: readonly RowsPatch[]
  readonly bytes: Uint8Array
  readonly workbook: Workbook
}

/** A file as it was opened. */
export function openedState({ bytes, workbook }: OpenedFile): FileState {
  return { edits: new Map(), sheets: [], appended: [], bytes, workbook }
}

/**
 * The state with other edits or sheets. The copy is always made of the file that was opened, and read again: what is
 * shown and checked is what will be saved.
 * @throws UnpatchableFile for what the file does not allow
 */
export function patched(
  file: OpenedFile,
  state: FileState,
  change: {
    readonly edits?: KeptEdits
    readonly sheets?: readonly NewSheet[]
    readonly appended?: readonly RowsPatch[]
  },
): FileState {
  const { edits, sheets, appended } = { ...state, ...change }
  if (edits.size + sheets.length + appended.length === 0) return openedState(file)

  const bytes = patchXlsx(file.bytes, { cells: [...edits.values()], sheets, appendRows: appended })

  return { edits, sheets, appended, bytes, workbook: readXlsx(bytes) }
}

/** The added sheets with one more, in place of that of the same name. */
export function withSheet(sheets: readonly NewSheet[], added: NewSheet): readonly NewSheet[] {
  const same = ({ name }: NewSheet) => name.toLowerCase() === added.name.toLowerCase()

  return sheets.some(same) ? sheets.map((sheet) => (same(sheet) ? added : sheet)) : [...sheets, added]
}
