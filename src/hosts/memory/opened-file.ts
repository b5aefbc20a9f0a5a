import type { Workbook } from '../../grid/index.ts'
import { readXlsx } from '../xlsx/read.ts'
import { UnreadableFile } from '../xlsx/unreadable.ts'

/** A workbook file that was opened from its bytes. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly workbook: Workbook
  /** Whether cells can be written into a copy of it: so in `.xlsx` and `.xlsm` alone. */
  readonly writable: boolean
}

/**
 * Opens a workbook file; `readOther` reads those that are no `.xlsx`.
 * @throws UnreadableFile saying why it cannot be read
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  readOther: (bytes: Uint8Array) => Promise<Workbook>,
): Promise<OpenedFile> {
  try {
    return { name, bytes, workbook: readXlsx(bytes), writable: true }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error

    return { name, bytes, workbook: await readOther(bytes), writable: false }
  }
}
