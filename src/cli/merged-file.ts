import { brokenPromise, type FixEdit } from '../fixes/index.ts'
import { addressOf, type Cell, cellAt, isError, sheetNamed, type Workbook } from '../grid/index.ts'
import { type CellPatch, patchXlsx, readXlsx, UnpatchableFile } from '../hosts/xlsx/index.ts'
import type { Language } from '../lang/index.ts'
import type { MergeEdit } from '../merge/index.ts'
import { Refusal } from './refusal.ts'
import { whyNot } from './text/fixes.ts'

/** A workbook's file, and what it holds. */
export interface WorkbookFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly workbook: Workbook
}

/** A merge as it would be written, read back from its bytes. Refused where they would hold anything but the edits. */
export function mergedFile(base: WorkbookFile, edits: readonly MergeEdit[], language: Language): WorkbookFile {
  const { say, interface: words } = language
  const patches = edits.map((edit) => patchOf(edit, base.workbook))
  const bytes = patchedBytes(base, patches, language)
  const workbook = readXlsx(bytes)
  const broken = brokenPromise(base.workbook, workbook, patches.map(promiseOf))
  if (broken === null) return { path: base.path, bytes, workbook }

  const place = words.command.place(addressOf(broken), broken.sheet, say)
  throw new Refusal(words.fix.broken(base.path, place, say))
}

function patchedBytes({ path, bytes }: WorkbookFile, cells: readonly CellPatch[], language: Language): Uint8Array {
  try {
    return patchXlsx(bytes, { cells })
  } catch (error) {
    if (!(error instanceof UnpatchableFile)) throw error

    const { say, interface: words } = language
    throw new Refusal(words.command.notPatched(path, whyNot(error, language), say), { cause: error })
  }
}

function patchOf({ at, cell }: MergeEdit, base: Workbook): CellPatch {
  const sheet = sheetNamed(base, at.sheet)
  const was = sheet === undefined ? undefined : cellAt(sheet, at.row, at.column)
  const format = cell?.format ?? (was?.format === undefined || cell === null ? undefined : 'General')

  return {
    ...at,
    value: resultOf(cell, was),
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(format !== undefined && { format }),
  }
}

/** The program that wrote a copy may not have calculated it: a formula has the base's result, where it is the base's, or none. */
function resultOf(cell: Cell | null, was: Cell | undefined): CellPatch['value'] {
  const shown = cell?.formula === undefined ? cell : cell.formula === was?.formula ? was : null

  return shown == null || isError(shown.value) ? null : shown.value
}

function promiseOf({ sheet, row, column, value, formula, format }: CellPatch): FixEdit {
  return {
    sheet,
    cell: addressOf({ row, column }),
    was: null,
    value,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format }),
  }
}
