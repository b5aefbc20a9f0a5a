import type { Words } from './interface.ts'

/** The words of `infitah annotate`. */
export interface AnnotateWords {
  /** Who speaks in comments; by this they are known again. */
  readonly author: string
  /** The name of the sheet that lists the findings. */
  readonly sheet: string
  readonly title: Words<[name: string]>
  /** Under the title: the day of the report, and how to go to a cell and back. */
  readonly guide: Words<[day: string]>
  readonly number: string
  /** Over a finding in a comment: its number in the list, its code, what it asks for. */
  readonly heading: Words<[number: number, code: string, severity: string]>
  /** A value of a finding under its label. */
  readonly line: (label: string, value: string) => string
  readonly written: Words<[path: string]>
  readonly commented: Words<[cells: number]>
  /** Findings without a cell. */
  readonly listedOnly: Words<[findings: number]>
  /** Cells with a conversation. */
  readonly conversations: Words<[cells: number]>
}
