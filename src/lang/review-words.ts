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
  /** What is said of a decision, after what was decided. */
  readonly inCharge: Words<[who: string]>
  readonly by: Words<[day: string]>
  readonly toMeeting: Words<[day: string]>
  readonly note: Words<[note: string]>
  /** Typed by hand: nobody knows on which facts it was decided. */
  readonly byHand: string
  /** Over the projects that are kept from being sent as a whole. */
  readonly withheld: string
  /** Its day has passed; the meeting that it is deferred to has come. */
  readonly late: { readonly [Status in 'to-mend' | 'deferred']: string }
  /** What the finding said when it was decided on. */
  readonly was: Words<[message: string]>

  /** Between the parts of a row. */
  readonly comma: string
  /** A day that a meeting was held on, in a sentence. */
  readonly meetingOf: Words<[day: string]>
}
