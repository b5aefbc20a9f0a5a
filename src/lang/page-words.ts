import type { Words } from './interface.ts'

/** The words of the page that holds the pane in a browser. */
export interface PageWords {
  readonly title: string
  /** What the page does, for who opens it for the first time. */
  readonly lead: string
  readonly stays: string
  readonly drop: string
  readonly pick: string
  readonly kinds: string
  readonly sample: string
  readonly sampleName: string
  readonly opening: string
  /** A workbook that was to be opened at once could not be had. */
  readonly notFetched: string
  readonly language: string
  readonly other: string
  readonly save: string
  /** A name for the copy. */
  readonly copyName: Words<[base: string, ending: string]>
  readonly savedAs: Words<[name: string]>
  readonly unsaved: string
  /** A format that can be read and not written. */
  readonly readOnly: string
  readonly leaving: string
  readonly chartsLeftOut: Words<[sheet: string, charts: number]>
  readonly sheets: string
  /** The grid of a sheet. */
  readonly grid: Words<[sheet: string]>
  readonly cell: string
  /** A row or column that the workbook hides. */
  readonly hidden: string
}
