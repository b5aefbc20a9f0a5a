import type { Report, ReportFinding } from '../report/schema.ts'

type Decision = ReportFinding['decision']

/** What was decided on a finding up to a meeting; null where nothing was. */
export function decisionAt(finding: ReportFinding, { review }: Report, meeting: string): Decision {
  const { decision, fingerprint } = finding
  if (decision === null || decision.at <= meeting) return decision

  const earlier = review?.decisions.findLast(
    (each) => each.fingerprint === fingerprint && each.at <= meeting && each.standing === 'replaced',
  )

  return earlier ?? null
}

type Recorded = NonNullable<Report['review']>['decisions'][number]

/** The last decision up to a meeting on each project as a whole. */
export function projectDecisionsAt({ review }: Report, meeting: string): readonly Recorded[] {
  const own = (review?.decisions ?? []).filter(
    ({ code, fingerprint, standing, at }) =>
      code === '' && fingerprint !== null && (standing === 'holds' || standing === 'replaced') && at <= meeting,
  )

  return [...new Map(own.map((decision) => [decision.fingerprint, decision])).values()]
}

/** Whether a finding waits for the committee: nothing is decided, or on other facts than today's, or it was put off until now. */
export function isUndecided({ decision }: Pick<ReportFinding, 'decision'>): boolean {
  return decision === null || decision.stale || (decision.status === 'deferred' && decision.late)
}

/** The last meeting before this one that the record knows of; null where there is none. */
export function previousMeeting({ review }: Report, meeting: string): string | null {
  const days = [...(review?.meetings ?? []).map(({ day }) => day), ...(review?.decisions ?? []).map(({ at }) => at)]

  return (
    days
      .filter((day) => day !== '' && day < meeting)
      .sort()
      .at(-1) ?? null
  )
}
