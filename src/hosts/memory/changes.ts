import { type Cell, cellAt, sheetNamed, type Workbook } from '../../grid/index.ts'
import { type AppendedRows, type CellWrite, HostError, type InsertedSheet } from '../host.ts'
import { grownSheet, madeSheet, rowsPatch } from '../xlsx/append.ts'
import { hostTrouble } from './host-trouble.ts'
import { overwriting } from './insertion.ts'
import { withWrites } from './kept-edits.ts'
import { newSheet } from './new-sheet.ts'
import type { OpenedFile } from './opened-file.ts'
import { type FileState, patched, withSheet } from './state.ts'

/** The state once cells are written. @throws HostError, and then nothing is written */
export function written(file: OpenedFile, state: FileState, cells: readonly CellWrite[]): FileState {
  return trying(file, () => patched(file, state, { edits: withWrites(state.edits, file.workbook, cells) }))
}

/** The state once a sheet of ours is put in. @throws HostError, and then nothing is */
export function inserted(file: OpenedFile, state: FileState, sheet: InsertedSheet): FileState {
  const there = sheetNamed(file.workbook, sheet.name)

  return trying(file, () => {
    const added = newSheet(sheet)
    if (there === undefined) return patched(file, state, { sheets: withSheet(state.sheets, added) })

    const cells = overwriting(file.bytes, there, added)
    return patched(file, state, { edits: withWrites(state.edits, file.workbook, cells) })
  })
}

/** The state once rows are added to a sheet of ours. @throws HostError, and then none are */
export function appended(file: OpenedFile, state: FileState, rows: AppendedRows): FileState {
  const isOwn = ({ name }: { readonly name: string }) => name.toLowerCase() === rows.sheet.toLowerCase()
  const made = state.sheets.find(isOwn)

  return trying(file, () => {
    if (made !== undefined) return patched(file, state, { sheets: withSheet(state.sheets, grownSheet(made, rows)) })
    if (rows.made !== null) return patched(file, state, { sheets: [...state.sheets, madeSheet(rows.made, rows)] })

    return patched(file, state, {
      appended: [...state.appended, rowsPatch(rows)],
      edits: withWrites(state.edits, file.workbook, rows.cells),
    })
  })
}

function trying(file: OpenedFile, act: () => FileState): FileState {
  refuseUnwritable(file)
  try {
    return act()
  } catch (error) {
    throw hostTrouble(error)
  }
}

/** Refuses a file of a format that cannot be written. @throws HostError */
export function refuseUnwritable({ writable }: OpenedFile): void {
  if (!writable) throw new HostError('read-only')
}

/** What cells hold before they are written. Where a format is about to be laid over none, none is named, so that it comes back. */
export function heldBefore(workbook: Workbook, cells: readonly CellWrite[]): readonly CellWrite[] {
  return cells.map(({ at, cell }) => {
    const sheet = sheetNamed(workbook, at.sheet)
    const was = sheet === undefined ? undefined : cellAt(sheet, at.row, at.column)

    return { at, cell: was === undefined ? null : withFormat(was, cell) }
  })
}

function withFormat(was: Cell, next: Cell | null): Cell {
  return was.format === undefined && next?.format !== undefined ? { ...was, format: 'General' } : was
}
