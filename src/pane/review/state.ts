import type { AgendaSection } from '../../formats/agenda.ts'
import type { Status } from '../../review/types.ts'

/** Which findings the committee goes through: empty where all are. `project` is `*` for the plan as a whole. */
export interface ReviewFilters {
  readonly section: AgendaSection | ''
  readonly project: string
  readonly axis: string
  readonly rule: string
}

/** A decision as it is being written; nothing of it is recorded yet. */
export interface Draft {
  readonly status: Status | ''
  readonly reason: string
  readonly who: string
  /** ISO 8601. */
  readonly until: string
  readonly note: string
}

/** A meeting as it is being written; who is present stands one a line. */
export interface MeetingDraft {
  readonly day: string
  readonly place: string
  readonly present: string
  readonly by: string
}

/** How far the committee is. */
export interface ReviewState {
  /** The key of the finding that is looked at, and where it stood: where it is gone, the one in its place is next. */
  readonly at: string | null
  readonly place: number
  /** Whether the finding takes the keyboard's focus. */
  readonly focused: boolean
  readonly filters: ReviewFilters
  /** By the keys of findings. */
  readonly drafts: ReadonlyMap<string, Draft>
  /** The meeting that decisions are recorded under; the latest of the record where none was chosen. */
  readonly day: string | null
  readonly meeting: MeetingDraft | null
  /** Large letters. */
  readonly projector: boolean
  /** The code of the finding that was decided on last. */
  readonly recorded: string | null
}

export const allOnAgenda: ReviewFilters = { section: '', project: '', axis: '', rule: '' }

export const firstReview: ReviewState = {
  at: null,
  place: 0,
  focused: false,
  filters: allOnAgenda,
  drafts: new Map(),
  day: null,
  meeting: null,
  projector: false,
  recorded: null,
}
