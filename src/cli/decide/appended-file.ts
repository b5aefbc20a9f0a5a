import { brokenPromise } from '../../fixes/index.ts'
import { addressOf, type Place, type Workbook } from '../../grid/index.ts'
import type { AppendedRows } from '../../hosts/written.ts'
import { appendPatch, patchXlsx, readXlsx, UnpatchableFile } from '../../hosts/xlsx/index.ts'
import type { Language } from '../../lang/index.ts'
import type { WorkbookFile } from '../merged-file.ts'
import { Refusal } from '../refusal.ts'
import { whyNot } from '../text/fixes.ts'

/** A workbook's file with rows appended to a sheet of ours, read back: refused where anything else would have changed. */
export function appendedFile(file: WorkbookFile, rows: AppendedRows, language: Language): Uint8Array {
  const bytes = patchedBytes(file, rows, language)
  const broken = brokenIn(file.workbook, readXlsx(bytes), rows)
  if (broken === null) return bytes

  const { say, interface: words } = language
  throw new Refusal(words.fix.broken(file.path, words.command.place(addressOf(broken), broken.sheet, say), say))
}

function patchedBytes({ path, bytes }: WorkbookFile, rows: AppendedRows, language: Language): Uint8Array {
  try {
    return patchXlsx(bytes, appendPatch(rows))
  } catch (error) {
    if (!(error instanceof UnpatchableFile)) throw error

    const { say, interface: words } = language
    throw new Refusal(words.command.notPatched(path, whyNot(error, language), say), { cause: error })
  }
}

/** Every other sheet is as it was, and that of the rows has so many more. */
function brokenIn(before: Workbook, after: Workbook, { sheet, rows }: AppendedRows): Place | null {
  const isOwn = ({ name }: { readonly name: string }) => name.toLowerCase() === sheet.toLowerCase()
  const others = (workbook: Workbook) => ({
    ...workbook,
    sheets: workbook.sheets.filter((each) => !isOwn(each)),
  })
  const lastOf = (workbook: Workbook) => [...(workbook.sheets.find(isOwn)?.rows.keys() ?? [])].at(-1) ?? -1
  const grown = lastOf(after) - Math.max(lastOf(before), 0) >= rows.length

  return brokenPromise(others(before), others(after), []) ?? (grown ? null : { sheet, row: 0, column: 0 })
}
