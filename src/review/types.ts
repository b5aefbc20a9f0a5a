/** What a committee decides on a finding. That one is mended, or that a decision is stale, is worked out and never typed. */
export type Status = 'to-mend' | 'accepted' | 'deferred' | 'withheld'

/** What a committee decided: days are ISO 8601, texts that were not given are null. */
export interface Decision {
  readonly status: Status
  /** The meeting's day. */
  readonly meeting: string
  /** Who recorded it: a role, with or without a name. */
  readonly by: string
  readonly reason: string | null
  /** Who is to mend it. */
  readonly who: string | null
  /** By when it is to be mended, or the day of the meeting that it is deferred to. */
  readonly until: string | null
  readonly note: string | null
}

/** A meeting of the committee. */
export interface Meeting {
  readonly day: string
  readonly place: string | null
  /** Who was there, by role and name. */
  readonly present: readonly string[]
  /** Who recorded it. */
  readonly by: string
}

/** What a decision is bound to: a finding as the report shows it. */
export interface Subject {
  readonly rule: string
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly project: string | null
  readonly sheet: string | null
  readonly cells: readonly string[]
  readonly message: string
  readonly fingerprint: string
  readonly factsDigest: string
}
