import { type Place, sheetNamed, type Workbook } from '../../grid/index.ts'
import { type Host, type HostChange, HostError, type Mark, type ReadOptions } from '../host.ts'
import { appended, heldBefore, inserted, refuseUnwritable, written } from './changes.ts'
import { hearers } from './hearers.ts'
import type { OpenedFile } from './opened-file.ts'
import { recalculated } from './recalculated.ts'
import { type FileState, openedState } from './state.ts'

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
  const listeners = hearers<HostChange>()
  let state = openedState(file)
  const become = (next: FileState): void => {
    const edits = recalculated(state.workbook, next.workbook)
    state = next
    viewers.tell({ kind: 'workbook', workbook: next.workbook })
    if (edits.length > 0) listeners.tell({ kind: 'cells', edits, remote: false })
  }

  return {
    kind: 'file',
    file,
    workbook: () => state.workbook,
    saved: () => savedBytes(file, state),
    read: async (options) => readNow(state, options),
    async write(cells) {
      const before = heldBefore(state.workbook, cells)
      become(written(file, state, cells))

      return before
    },
    async insert(sheet) {
      become(inserted(file, state, sheet))
      viewers.tell({ kind: 'inserted', sheet: sheet.name, chartsLeftOut: sheet.charts.length })
    },
    append: async (rows) => become(appended(file, state, rows)),
    ...sights(viewers.tell, () => state.workbook),
    watch: viewers.add,
    listen: async (heard) => stopper(listeners.add(heard)),
  }
}

/** The acts that change nothing, and are for viewers to follow. */
function sights(tell: (event: FileEvent) => void, workbook: () => Workbook): Pick<Host, 'show' | 'mark' | 'unmark'> {
  return {
    async show(place) {
      refuseStrange(workbook(), place)
      tell({ kind: 'shown', place })
    },
    async mark(marks) {
      for (const { at } of marks) refuseStrange(workbook(), at)
      tell({ kind: 'marked', marks })
    },
    unmark: async () => tell({ kind: 'marked', marks: [] }),
  }
}

function savedBytes(file: OpenedFile, { bytes }: FileState): Uint8Array {
  refuseUnwritable(file)

  return bytes
}

function readNow({ workbook }: FileState, { signal, onProgress }: ReadOptions = {}): Workbook {
  if (signal?.aborted === true) throw new HostError('stopped')

  onProgress?.(1)
  return workbook
}

function stopper(stop: () => void): () => Promise<void> {
  return async () => stop()
}

function refuseStrange(workbook: Workbook, { sheet }: Place): void {
  if (sheetNamed(workbook, sheet) === undefined) throw new HostError('not-found', { sheet, cell: null })
}
