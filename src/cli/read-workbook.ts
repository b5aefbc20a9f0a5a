import { readWorkbook } from '../files.ts'
import type { Workbook } from '../grid/index.ts'
import type { Language } from '../lang/index.ts'
import { failureOf } from './check-file.ts'
import { Refusal } from './refusal.ts'
import type { Files } from './world.ts'

/** One workbook of a command that takes several, of the formats that `reader` takes; refuses what cannot be read, saying why. */
export async function readWorkbookFile(
  path: string,
  files: Pick<Files, 'read'>,
  language: Language,
  reader: (bytes: Uint8Array) => Workbook | Promise<Workbook> = readWorkbook,
): Promise<{ readonly bytes: Uint8Array; readonly workbook: Workbook }> {
  try {
    const bytes = await files.read(path)

    return { bytes, workbook: await reader(bytes) }
  } catch (error) {
    throw new Refusal(failureOf(path, error, language).error, { cause: error })
  }
}
