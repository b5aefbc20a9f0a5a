import { readWorkbook } from '../../files.ts'
import type { Workbook } from '../../grid/index.ts'
import { patchXlsx, UnpatchableFile, UnreadableFile } from '../../hosts/xlsx/index.ts'
import type { Language } from '../../lang/index.ts'
import { journalPatch, type KeptReceipt, keptReceiptSchema, receiptsIn } from '../../push/index.ts'
import { Refusal } from '../refusal.ts'
import { systemCode, writeReason } from '../system-error.ts'
import type { World } from '../world.ts'

type Files = World['files']

const beside = (path: string) => `${path}.receipts.json`

/** The receipts that are kept with a workbook: in it, and beside it where its format takes none. */
export async function keptReceipts(
  path: string,
  workbook: Workbook,
  files: Pick<Files, 'read'>,
): Promise<readonly KeptReceipt[]> {
  return [...receiptsIn(workbook), ...(await besideReceipts(path, files))]
}

/** Keeps a receipt with its workbook, once, and gives the file that holds it. The workbook stays as it was but for its journal. */
export async function keepReceipt(
  path: string,
  receipt: KeptReceipt,
  { files }: Pick<World, 'files'>,
  language: Language,
): Promise<string> {
  try {
    const bytes = await files.read(path)
    const workbook = await readWorkbook(bytes)
    const known = await keptReceipts(path, workbook, files)
    if (known.some((one) => isSame(one, receipt))) return path

    const patched = withReceipt(bytes, workbook, receipt, language)
    if (patched === null) return await keepBeside(path, receipt, files)

    await files.write(path, patched, bytes)

    return path
  } catch (error) {
    if (writeReason(error) === null) throw error

    const { say, interface: words } = language
    throw new Refusal(words.push.notKept(path, receipt.revision, say), { cause: error })
  }
}

function withReceipt(
  bytes: Uint8Array,
  workbook: Workbook,
  receipt: KeptReceipt,
  { dir, interface: words }: Language,
): Uint8Array | null {
  try {
    return patchXlsx(bytes, journalPatch(workbook, receipt, words.push.journal, dir === 'rtl'))
  } catch (error) {
    if (error instanceof UnpatchableFile || error instanceof UnreadableFile) return null
    throw error
  }
}

async function keepBeside(path: string, receipt: KeptReceipt, files: Files): Promise<string> {
  const all = [...(await besideReceipts(path, files)), receipt]
  await files.write(beside(path), `${JSON.stringify(all, null, 2)}\n`)

  return beside(path)
}

async function besideReceipts(path: string, files: Pick<Files, 'read'>): Promise<readonly KeptReceipt[]> {
  try {
    const text = new TextDecoder().decode(await files.read(beside(path)))

    return keptReceiptSchema.array().safeParse(JSON.parse(text)).data ?? []
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return []
    throw error
  }
}

function isSame(one: KeptReceipt, other: KeptReceipt): boolean {
  return (
    one.receiver === other.receiver &&
    one.memberId === other.memberId &&
    one.period === other.period &&
    one.revision === other.revision
  )
}
