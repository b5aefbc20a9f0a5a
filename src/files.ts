import type { Workbook } from './grid/index.ts'
import { readXlsx } from './hosts/xlsx/read.ts'

export type {
  CellPatch,
  Highlight,
  NewCell,
  NewComment,
  NewRow,
  NewSheet,
  Patch,
  PatchValue,
  RowsPatch,
} from './hosts/xlsx/patch/patch.ts'
export { patchXlsx } from './hosts/xlsx/patch/patch-xlsx.ts'
export { type UnpatchableFacts, UnpatchableFile, type UnpatchableReason } from './hosts/xlsx/patch/unpatchable.ts'
export { readXlsx } from './hosts/xlsx/read.ts'
export {
  type OtherFormat,
  type UnreadableFacts,
  UnreadableFile,
  type UnreadableReason,
} from './hosts/xlsx/unreadable.ts'

/** Reads a workbook file of any format that is known here. @throws UnreadableFile saying why it cannot be read */
export function readWorkbook(bytes: Uint8Array): Workbook {
  return readXlsx(bytes)
}
