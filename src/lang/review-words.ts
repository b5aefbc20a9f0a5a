import type { Words } from './interface.ts'

type Objection = 'reason-missing' | 'error-accepted' | 'no-project' | 'meeting-missing'

/** The words of the committee's decisions: the record, and what is said of it. */
export interface ReviewWords {
  /** The name of the record's sheet. */
  readonly sheet: string
  readonly title: string
  /** Under the title: how the record is kept. */
  readonly hint: string
  readonly remarks: {
    /** `said` is what later rows remember of it, in words; `''` where they do not. */
    readonly edited: Words<[said: string]>
    readonly missing: Words<[said: string]>
    readonly unclear: Words<[written: string]>
    readonly unplaced: Words<[]>
  }
  /** A decision, in a row or on the command line, that cannot be taken. */
  readonly objections: { readonly [O in Objection]: string }
  /** Between the parts of a row. */
  readonly comma: string
  /** A day that a meeting was held on, in a sentence. */
  readonly meetingOf: Words<[day: string]>
}
