import type { FormWorkbook } from './form/index.ts'
import type { Workbook } from './grid/index.ts'
import { readXlsx } from './hosts/xlsx/read.ts'

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

/** The bytes of a described workbook, as a file of Excel. What writes is loaded only here: most who read never write. */
export async function writeForm(form: FormWorkbook): Promise<Uint8Array> {
  const { writeForm: write } = await import('./hosts/hucre/write.ts')

  return write(form)
}
