import { type Cell, cellAt, type Place, sheetNamed, type Workbook } from '../../grid/index.ts'
import { type CellWrite, type Host, HostError, type InsertedSheet, type Mark } from '../host.ts'
import { hearers } from './hearers.ts'
import { hostTrouble } from './host-trouble.ts'
import { overwriting } from './insertion.ts'
import { withWrites } from './kept-edits.ts'
import { newSheet } from './new-sheet.ts'
import type { OpenedFile } from './opened-file.ts'
import { recalculated } from './recalculated.ts'
import { type FileState, openedState, patched, withSheet } from './state.ts'

/** What a viewer of the file must follow. */
export type FileEvent =
  /** The workbook holds other cells or sheets. */
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'shown'; readonly place: Place }
  | { readonly kind: 'marked'; readonly marks: readonly Mark[] }
  /** A sheet of ours was added; so many of its charts are not in it. */
  | { readonly kind: 'inserted'; readonly sheet: string; readonly chartsLeftOut: number }

/** A workbook file as a host: what is written is kept beside the file, which stays as it is, and given as a patched copy. */
export interface FileHost extends Host {
  readonly kind: 'file'
  readonly file: OpenedFile
  /** The workbook as it is now. */
  workbook(): Workbook
  /** A copy of the file with all that was written; the file's own bytes where nothing was. @throws HostError */
  saved(): Uint8Array
  /** Hears what a viewer must follow, until the function that it gives is called. */
  watch(heard: (event: FileEvent) => void): () => void
}

/** The host of a file that was opened: no request of it goes anywhere. */
export function fileHost(file: OpenedFile): FileHost {
  const viewers = hearers<FileEvent>()
  const listeners = hearers<Parameters<Parameters<Host['listen']>[0]>[0]>()
  let state = openedState(file)

  function become(next: FileState): void {
    const before = state.workbook
    state = next
    viewers.tell({ kind: 'workbook', workbook: next.workbook })
    const edits = recalculated(before, next.workbook)
    if (edits.length > 0) listeners.tell({ kind: 'cells', edits, remote: false })
  }

  return {
    kind: 'file',
    file,
    workbook: () => state.workbook,
    saved() {
      refuseUnwritable(file)

      return state.bytes
    },
    watch: viewers.add,
    async read({ signal, onProgress } = {}) {
      if (signal?.aborted === true) throw new HostError('stopped')

      onProgress?.(1)
      return state.workbook
    },
    async write(cells) {
      const before = cells.map((write) => heldBefore(state.workbook, write))
      become(trying(file, () => patched(file, state, { edits: withWrites(state.edits, file.workbook, cells) })))

      return before
    },
    async show(place) {
      refuseStrange(state.workbook, place)
      viewers.tell({ kind: 'shown', place })
    },
    async mark(marks) {
      for (const { at } of marks) refuseStrange(state.workbook, at)
      viewers.tell({ kind: 'marked', marks })
    },
    unmark: async () => viewers.tell({ kind: 'marked', marks: [] }),
    async insert(sheet) {
      become(trying(file, () => inserted(file, state, sheet)))
      viewers.tell({ kind: 'inserted', sheet: sheet.name, chartsLeftOut: sheet.charts.length })
    },
    async listen(heard) {
      const stop = listeners.add(heard)

      return async () => stop()
    },
  }
}

function inserted(file: OpenedFile, state: FileState, sheet: InsertedSheet): FileState {
  const added = newSheet(sheet)
  const there = sheetNamed(file.workbook, sheet.name)
  if (there === undefined) return patched(file, state, { sheets: withSheet(state.sheets, added) })

  return patched(file, state, { edits: withWrites(state.edits, file.workbook, overwriting(file.bytes, there, added)) })
}

function trying(file: OpenedFile, act: () => FileState): FileState {
  refuseUnwritable(file)
  try {
    return act()
  } catch (error) {
    throw hostTrouble(error)
  }
}

function refuseUnwritable({ writable }: OpenedFile): void {
  if (!writable) throw new HostError('read-only')
}

function refuseStrange(workbook: Workbook, { sheet }: Place): void {
  if (sheetNamed(workbook, sheet) === undefined) throw new HostError('not-found', { sheet, cell: null })
}

/** What a cell holds before it is written. Where a format is about to be laid over none, none is named, so that it comes back. */
function heldBefore(workbook: Workbook, { at, cell }: CellWrite): CellWrite {
  const sheet = sheetNamed(workbook, at.sheet)
  const was = sheet === undefined ? undefined : cellAt(sheet, at.row, at.column)

  return { at, cell: was === undefined ? null : withFormat(was, cell) }
}

function withFormat(was: Cell, next: Cell | null): Cell {
  return was.format === undefined && next?.format !== undefined ? { ...was, format: 'General' } : was
}
