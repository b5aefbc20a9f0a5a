import type { Words } from './interface.ts'

/** Why the program that holds the workbook did not do what the pane asked. */
export type ActReason =
  | 'protected'
  | 'cell-edit-mode'
  | 'read-only'
  | 'too-large'
  | 'not-found'
  | 'hidden'
  | 'unsupported'
  | 'stopped'
  | 'failed'

/** The words of the task pane. */
export interface PaneWords {
  readonly name: string
  readonly language: string
  /** The names of the pages stand on one line in a pane of 320 pixels. */
  readonly views: { readonly [View in 'check' | 'totals' | 'progress' | 'review' | 'export']: string }
  readonly again: string
  readonly close: string

  /** While the workbook is read, and while it is judged. */
  readonly reading: string
  readonly judging: string
  readonly cancel: string
  /** What did not happen and why; `place` names a cell and its sheet, or is empty. */
  readonly trouble: { readonly [Reason in ActReason]: Words<[place: string]> }
  readonly wayOut: { readonly [Reason in ActReason]: string }
  /** The way out of a cell that is being edited, where the workbook is read as soon as that ends. */
  readonly beginsByItself: string
  /** The workbook holds none of the matrices, or not all. */
  readonly notAPlan: string
  readonly notAPlanHint: string

  readonly search: string
  readonly severity: string
  readonly allSeverities: string
  readonly project: string
  readonly allProjects: string
  readonly rule: string
  readonly allRules: string
  readonly filters: string
  readonly clear: string
  readonly noneMatch: string
  /** How many findings are listed of how many there are. */
  readonly listed: Words<[shown: number, all: number]>
  readonly findings: string
  readonly next: string
  readonly previous: string
  readonly keys: string
  readonly position: Words<[place: number, of: number]>
  readonly also: string
  /** A finding that came with the last change. */
  readonly fresh: string
  readonly appeared: Words<[count: number]>
  readonly mended: Words<[count: number]>

  readonly mark: string
  readonly unmark: string
  /** What to do where protection lets no marks be laid. */
  readonly marksRefused: string
  readonly apply: string
  /** Every safe fix of one rule. */
  readonly applyRule: Words<[findings: number]>
  readonly was: string
  readonly now: string
  readonly moreCells: Words<[cells: number]>
  readonly undo: string
  /** The same wherever one is in the pane. */
  readonly undoLast: string
  readonly applied: Words<[cells: number]>
  readonly undone: Words<[cells: number]>
  /** A fix cannot be made, or taken back, as a cell is not what it was. */
  readonly changedSince: Words<[place: string]>
  readonly movedSince: string

  readonly copyTable: string
  readonly copied: string
  readonly notCopied: string
  readonly insert: string
  readonly inserted: Words<[sheet: string]>
  readonly noTotals: string
  readonly noProgress: string
  readonly overdue: string
  readonly noneOverdue: string
  readonly byAxis: string
  readonly byYear: string
  readonly planProgress: string

  /** The sheet that the pane adds to the workbook: its name, and what its tables and charts are called. */
  readonly sheet: {
    readonly name: string
    readonly title: string
    readonly note: Words<[day: string]>
    readonly credits: string
    readonly axes: string
    readonly years: string
    readonly progress: string
  }
}
