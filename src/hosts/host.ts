import type { Edit, Place, Workbook } from '../grid/index.ts'
import type { AppendedRows, CellWrite, InsertedSheet } from './written.ts'

export type * from './written.ts'

/** The program that holds the workbook a person works on: Excel, or a file opened in a browser. Each act is one request to it. */
export interface Host {
  readonly kind: 'excel' | 'file'
  /** Reads the whole workbook. @throws HostError */
  read(options?: ReadOptions): Promise<Workbook>
  /** Writes cells in one batch, all or none, and gives what they held: writing that back undoes it exactly. @throws HostError */
  write(cells: readonly CellWrite[]): Promise<readonly CellWrite[]>
  /**
   * What the last writes left in the workbook, in their cells and in formulas whose results changed by them; a program that
   * cannot tell it in less than a reading leaves it out. @throws HostError
   */
  written?(): Promise<readonly Edit[]>
  /** Brings a cell into view and selects it. @throws HostError */
  show(place: Place): Promise<void>
  /** Lays marks over cells instead of the marks laid before; the person's own fills, comments and formulas stay. @throws HostError */
  mark(marks: readonly Mark[]): Promise<void>
  /** Takes all marks away: the workbook is as it was before the first. @throws HostError */
  unmark(): Promise<void>
  /** Adds a sheet of ours, or puts a new one in place of that of the same name. @throws HostError */
  insert(sheet: InsertedSheet): Promise<void>
  /** Adds rows below the table of a sheet of ours, which is made first where there is none; all or nothing. @throws HostError */
  append(rows: AppendedRows): Promise<void>
  /** Hears of every change that was not made through this host, until the function that it gives is called. */
  listen(heard: (change: HostChange) => void): Promise<() => Promise<void>>
}

/** What a long reading may be given. */
export interface ReadOptions {
  /** Stops the reading between two requests. */
  readonly signal?: AbortSignal
  /** Hears how much is read, from 0 to 1. */
  readonly onProgress?: (part: number) => void
}

/** A cell to make visible. */
export interface Mark {
  readonly at: Place
  readonly severity: 'error' | 'warning' | 'info'
}

/**
 * What changed: cells that were read again, with the formula cells that the change recalculated; or the whole workbook
 * where rows, columns or sheets came, went or moved. `remote`: somebody else did it.
 */
export type HostChange =
  | { readonly kind: 'cells'; readonly edits: readonly Edit[]; readonly remote: boolean }
  | { readonly kind: 'workbook'; readonly workbook: Workbook; readonly remote: boolean }

/** Why the program that holds the workbook did not do what it was asked. */
export type HostReason =
  | 'protected'
  | 'cell-edit-mode'
  | 'read-only'
  | 'too-large'
  | 'not-found'
  | 'hidden'
  | 'unsupported'
  | 'stopped'
  | 'failed'

/** An act of a host that did not happen; nothing of it is half done. */
export class HostError extends Error {
  readonly reason: HostReason
  /** Where, if one place is to blame. */
  readonly place: { readonly sheet: string; readonly cell: string | null } | null

  constructor(reason: HostReason, place: HostError['place'] = null, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'HostError'
    this.reason = reason
    this.place = place
  }
}
