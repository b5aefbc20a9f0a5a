import type { Activity } from '../../plan/index.ts'
import { yearOf } from '../../text/index.ts'

/** An activity's days as far as something can be judged by them. */
export interface TrustedDays {
  readonly start: string | null
  readonly end: string | null
}

/**
 * Leaves out days that are themselves to be mended, as `schedule/*` says: outside the plan's years, in the wrong order, or
 * a start on the last day of the year that is the end as well.
 */
export function trustedDays({ followed }: Activity, planYears: readonly number[]): TrustedDays {
  const known = planYears.length > 0
  const within = (day: string | null) => (day !== null && known && !planYears.includes(yearOf(day)) ? null : day)
  const start = followed?.start?.value ?? null
  const end = followed?.end?.value ?? null
  if (start !== null && end !== null && end < start) return { start: null, end: null }

  const early = start === end && start?.endsWith('-12-31') === true
  return { start: early ? null : within(start), end: within(end) }
}
