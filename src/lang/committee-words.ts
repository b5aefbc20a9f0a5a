import type { Words } from './interface.ts'

type Section = 'open' | 'stale' | 'late' | 'decided'

/** The words of the pane's page on which the committee goes through the findings. */
export interface CommitteeWords {
  readonly meeting: string
  readonly heldOn: Words<[day: string]>
  /** Where no meeting is noted yet. */
  readonly noMeeting: string
  readonly day: string
  readonly place: string
  readonly present: string
  readonly presentHint: string
  readonly by: string
  readonly recordedBy: Words<[by: string]>
  readonly byHint: string
  readonly save: string
  readonly change: string
  /** How many were there. */
  readonly count: Words<[present: number]>

  /** Large letters for a projector, and back. */
  readonly projector: string
  readonly desk: string

  /** How many findings are decided on, of all that the committee decides on. */
  readonly progress: Words<[decided: number, all: number]>
  /** Where there are none. */
  readonly nothing: string

  readonly section: string
  readonly all: string
  readonly sections: { readonly [S in Section]: string }
  readonly axis: string
  readonly allAxes: string

  readonly where: string
  readonly before: string
  readonly now: string
  readonly earlier: Words<[decisions: number]>
  readonly more: string

  readonly decision: string
  readonly reason: string
  readonly who: string
  readonly until: string
  readonly toMeeting: string
  readonly note: string
  readonly record: string
  /** A decision already taken is to be replaced. */
  readonly again: string
  readonly recorded: Words<[code: string]>
  readonly allDecided: string

  /** What keeps an entry from being recorded. */
  readonly needed: string
  readonly tooEarly: Words<[day: string]>

  /** How many remarks there are on the record's sheet. */
  readonly remarks: Words<[remarks: number]>
  /** Decisions whose finding is gone. */
  readonly mended: Words<[decisions: number]>
  /** The way to the record's sheet. */
  readonly sheet: string

  /** That a project as a whole is not to be sent, and that it is again. */
  readonly withhold: string
  readonly withholdHint: string
  readonly withholdIt: string
  readonly sendAgain: string
  readonly nowWithheld: Words<[project: string]>
  readonly sentAgain: Words<[project: string]>

  /** The minutes of a meeting as a file. */
  readonly minutes: string
  readonly minutesHint: string
  readonly minutesOf: string
  readonly minutesLanguage: string
  readonly format: string
  readonly formats: { readonly [F in 'docx' | 'xlsx' | 'html']: string }
  readonly saveMinutes: string
  readonly printMinutes: string
  readonly writingMinutes: string
  /** What was saved, and what to do where nothing is found. */
  readonly minutesSaved: Words<[file: string]>
}
