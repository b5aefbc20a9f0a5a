import type { TableBook } from './export/index.ts'
import type { FormWorkbook } from './form/index.ts'
import type { Workbook } from './grid/index.ts'
import { readXlsx } from './hosts/xlsx/read.ts'
import { UnreadableFile } from './hosts/xlsx/unreadable.ts'
import { languageWords } from './lang/language-words.ts'
import type { Minutes } from './minutes/index.ts'

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

/**
 * Reads a workbook file of any format that is known here, told by what is in it: what formats other than `.xlsx` take is
 * loaded where there is one.
 * @throws UnreadableFile saying why it cannot be read
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  try {
    return readXlsx(bytes)
  } catch (error) {
    const other = error instanceof UnreadableFile ? await readerOf(error) : null
    if (other === null) throw error

    return other(bytes)
  }
}

type Reader = (bytes: Uint8Array) => Workbook

/** The reader of the format that a file turned out to have; null where there is none. */
async function readerOf({ reason, facts }: UnreadableFile): Promise<Reader | null> {
  if (facts.format === 'ods') return (await import('./hosts/ods/read.ts')).readOds
  if (reason !== 'old-format' && facts.format !== 'xlsb') return null

  return (await import('./hosts/sheetjs/read.ts')).readBySheetJs
}

/** The bytes of a described workbook, as a file of Excel. What writes is loaded only here: most who read never write. */
export async function writeForm(form: FormWorkbook): Promise<Uint8Array> {
  const { writeForm: write } = await import('./hosts/hucre/write.ts')

  return write(form)
}

/** The bytes of a workbook of tables, such as an export's. */
export async function writeTables(book: TableBook): Promise<Uint8Array> {
  const { writeTables: write } = await import('./hosts/hucre/table-book.ts')

  return write(book)
}

/** The bytes of a meeting's minutes, as a file of Word or of Excel. */
export async function writeMinutes(minutes: Minutes, format: 'docx' | 'xlsx'): Promise<Uint8Array> {
  const { say, interface: words } = await languageWords(minutes.language)
  if (format === 'docx') return (await import('./hosts/docx/write.ts')).writeDocx(minutes, say)

  return (await import('./hosts/hucre/minutes/write.ts')).writeMinutes(minutes, words.minutes.sheets)
}
