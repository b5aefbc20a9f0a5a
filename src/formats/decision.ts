import type { ReportLanguage, Say } from '../lang/index.ts'
import type { ReportDecision } from '../report/schema.ts'

/** What was decided on a finding, by whom and why, what is to follow, and that it is stale; no line where nothing was. */
export function decisionLines(
  { decision }: { readonly decision: ReportDecision | null },
  { say, interface: words }: ReportLanguage,
): readonly string[] {
  if (decision === null) return []

  const { report, review } = words
  const { status, by, at, reason, who, until, note, byHand, late, was, stale } = decision
  const recorded = report.decidedBy(by, at === '' ? '' : dayText(at, say), say)
  const dueWords = status === 'deferred' ? review.toMeeting : review.by

  return [
    report.decision[status] +
      (recorded === '' ? '' : ` (${recorded})`) +
      (reason === null ? '' : ` ${say.quote(reason)}`),
    ...(who === null ? [] : [review.inCharge(who, say)]),
    ...(until === null ? [] : [dueWords(dayText(until, say), say)]),
    ...(late && (status === 'to-mend' || status === 'deferred') ? [review.late[status]] : []),
    ...(note === null ? [] : [review.note(note, say)]),
    ...(byHand ? [review.byHand] : []),
    ...(stale ? [report.stale] : []),
    ...(was === null ? [] : [review.was(was, say)]),
  ]
}

/** A day in words; what somebody typed in its place as it is. */
export function dayText(day: string, say: Say): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? say.date(day) : say.quote(day)
}
