import { readWorkbook } from '../../files.ts'
import type { Workbook } from '../../grid/index.ts'
import { patchXlsx, UnpatchableFile, UnreadableFile } from '../../hosts/xlsx/index.ts'
import type { Language } from '../../lang/index.ts'
import {
  journalIn,
  journalOf,
  journalPatch,
  type KeptJournal,
  missingIn,
  type PublishedPush,
  together,
} from '../../push/index.ts'
import { Refusal } from '../refusal.ts'
import { systemCode, writeReason } from '../system-error.ts'
import type { World } from '../world.ts'

type Files = World['files']

const beside = (path: string) => `${path}.receipts.json`

/** What is kept with a workbook of its pushes: in it, and beside it where its format takes nothing. */
export async function keptJournal(path: string, workbook: Workbook, files: Pick<Files, 'read'>): Promise<KeptJournal> {
  return together([journalIn(workbook), await besideJournal(path, files)])
}

/** What is kept beside a workbook. */
export async function besideJournal(path: string, files: Pick<Files, 'read'>): Promise<KeptJournal> {
  return journalOf(await besideEntries(path, files))
}

/** Keeps a push with its workbook, once, and gives the file that holds it. The workbook stays as it was but for its journal. */
export async function keepPush(
  path: string,
  push: PublishedPush,
  { files }: Pick<World, 'files'>,
  language: Language,
): Promise<string> {
  try {
    const bytes = await files.read(path)
    const workbook = await readWorkbook(bytes)
    const missing = missingIn(await keptJournal(path, workbook, files), push)
    if (missing.receipts.length + missing.parts.length === 0) return path

    const patched = withPush(bytes, workbook, push, language)
    if (patched === null) return await keepBeside(path, missing, files)

    await files.write(path, patched, bytes)

    return path
  } catch (error) {
    if (writeReason(error) === null) throw error

    const { say, interface: words } = language
    throw new Refusal(words.push.notKept(path, push.receipt.revision, say), { cause: error })
  }
}

function withPush(
  bytes: Uint8Array,
  workbook: Workbook,
  push: PublishedPush,
  { dir, interface: words }: Language,
): Uint8Array | null {
  try {
    const patch = journalPatch(workbook, push, words.push.journal, dir === 'rtl')

    return patch === null ? bytes : patchXlsx(bytes, patch)
  } catch (error) {
    if (error instanceof UnpatchableFile || error instanceof UnreadableFile) return null
    throw error
  }
}

async function keepBeside(path: string, { receipts, parts }: KeptJournal, files: Files): Promise<string> {
  const all = [...(await besideEntries(path, files)), ...receipts, ...parts]
  await files.write(beside(path), `${JSON.stringify(all, null, 2)}\n`)

  return beside(path)
}

async function besideEntries(path: string, files: Pick<Files, 'read'>): Promise<readonly unknown[]> {
  try {
    const entries: unknown = JSON.parse(new TextDecoder().decode(await files.read(beside(path))))

    return Array.isArray(entries) ? entries : []
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return []
    throw error
  }
}
