import type { Words } from './interface.ts'

type Status = 'to-mend' | 'accepted' | 'deferred' | 'withheld'

/** What the first sentence of minutes says: whose plan, for which years, when and where the committee met. */
export interface OpeningFacts {
  readonly name: string
  readonly period: string
  readonly day: string
  readonly place: string | null
}

/** The words of the committee's minutes. */
export interface MinutesWords {
  readonly ministry: string
  readonly region: Words<[name: string]>
  readonly title: string
  /** What their file is called, without its ending; the day is ISO 8601. */
  readonly fileName: (day: string) => string
  readonly subtitle: Words<[day: string, period: string]>
  /** Around a page's number and that of all pages: `صفحة 2 من 6`. */
  readonly page: { readonly before: string; readonly between: string }
  /** On top of every page. */
  readonly running: Words<[name: string, day: string]>
  readonly opening: Words<[facts: OpeningFacts]>
  /** Which workbook was looked at, where it has a name, as of which day, and what is in it. */
  readonly basis: Words<[file: string | null, day: string, contents: string]>
  readonly sections: {
    readonly [Section in
      | 'attendance'
      | 'agenda'
      | 'summary'
      | 'decisions'
      | 'open'
      | 'stale'
      | 'changes'
      | 'credits'
      | 'progress'
      | 'record']: string
  }
  readonly columns: {
    readonly [Column in
      | 'number'
      | 'signature'
      | 'found'
      | 'decidedToday'
      | 'decided'
      | 'stale'
      | 'undecided'
      | 'state'
      | 'before'
      | 'now']: string
  }
  readonly excused: string
  readonly agenda: readonly string[]
  /** A value under its label. */
  readonly line: (label: string, value: string) => string
  readonly comma: string
  /** In place of a decision: a line to write it on. */
  readonly toWrite: string
  readonly statuses: { readonly [S in Status]: string }
  /** A decision of an earlier meeting. */
  readonly earlier: Words<[status: string, day: string]>
  readonly labels: { readonly [Label in 'reason' | 'who' | 'until' | 'deferredTo' | 'note']: string }
  readonly staleMark: string
  /** The day by which it was to be done has passed, or that of the meeting it was put off to has come. */
  readonly lateMarks: { readonly [S in Status]: string }
  /** What a finding waits for. */
  readonly states: {
    readonly undecided: string
    readonly stale: string
    readonly 'to-mend': Words<[until: string | null, who: string | null]>
    readonly deferred: Words<[until: string | null, who: string | null]>
  }
  readonly nothingOpen: string
  /** How many findings of earlier decisions are mended since a meeting. */
  readonly sinceMeeting: Words<[day: string, mended: number]>
  readonly sinceFile: Words<[file: string]>
  readonly closing: string
  /** At the end: what made the document, and that nothing was sent. */
  readonly madeBy: string
  readonly signers: {
    readonly chair: string
    readonly rapporteur: string
    readonly president: { readonly [Kind in 'commune' | 'province' | 'region']: string }
  }
  /** Sheets of the workbook: the minutes, and the figures with their charts. */
  readonly sheets: { readonly minutes: string; readonly figures: string }
  readonly written: Words<[path: string]>
  /** The record does not know of this meeting. */
  readonly unknownMeeting: Words<[day: string]>
  /** A file whose name ends as none of the forms does, or as another one than was asked for. */
  readonly otherEnding: Words<[path: string, endings: readonly string[]]>
}
