import type { Words } from './interface.ts'

/** The words of the commands that record decisions and adoptions: the pane does without them. */
export interface DecideWords {
  readonly agenda: {
    readonly title: string
    readonly sections: {
      readonly [Section in 'open' | 'stale' | 'late' | 'decided' | 'mended' | 'meetings' | 'remarks']: string
    }
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
  readonly noProject: Words<[option: string, name: string, codes: readonly string[]]>
  /** Sending is to go on for a project that is not withheld. */
  readonly notWithheld: Words<[project: string]>
  readonly severalFindings: Words<[option: string, name: string, fingerprints: readonly string[]]>
  /** An option that needs another beside it. */
  readonly needsOption: Words<[option: string, needed: string]>
  /** An option that does not go with a status. */
  readonly notWith: Words<[option: string, status: string]>
  /** A day that would have passed before it was decided on. */
  readonly beforeMeeting: Words<[option: string, given: string, meeting: string]>
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
}
