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
  readonly byHand: string
  /** Its day has passed; the meeting that it is deferred to has come. */
  readonly late: { readonly [Status in 'to-mend' | 'deferred']: string }
  /** What the finding said when it was decided on. */
  readonly was: Words<[message: string]>

  readonly agenda: {
    readonly title: string
    /** How many findings are decided on, of all that the committee decides on. */
    readonly progress: Words<[decided: number, all: number]>
    readonly sections: {
      readonly [Section in 'open' | 'stale' | 'late' | 'decided' | 'mended' | 'meetings' | 'remarks']: string
    }
    readonly nothing: string
    /** Who was at a meeting. */
    readonly present: Words<[names: readonly string[]]>
    /** How to record a decision. */
    readonly how: Words<[command: string]>
  }
  readonly recorded: Words<[rows: number]>
  /** Rows of the record that a merge takes from the copies. */
  readonly merged: Words<[rows: number]>
  readonly written: Words<[path: string]>

  /** What is wrong with a command. */
  readonly nowhere: Words<[]>
  readonly noFinding: Words<[option: string, name: string, command: string]>
  readonly severalFindings: Words<[option: string, name: string, fingerprints: readonly string[]]>
  /** An option that needs another beside it. */
  readonly needsOption: Words<[option: string, needed: string]>
  /** An option that does not go with a status. */
  readonly notWith: Words<[option: string, status: string]>
  readonly adoption: {
    /** The name of the sheet that remembers the plan as it was adopted. */
    readonly sheet: string
    readonly title: string
    readonly hint: string
    readonly recorded: Words<[day: string, projects: number]>
    /** A plan to hold several workbooks against. */
    readonly oneBaseline: Words<[option: string]>
  }
  /** A sentence about a finding, after its code and cell. */
  readonly about: Words<[finding: string, sentence: string]>
  /** Between the parts of a row. */
  readonly comma: string
  /** A day that a meeting was held on, in a sentence. */
  readonly meetingOf: Words<[day: string]>
}
