import type { ReportFinding } from '../../report/schema.ts'
import { objectionTo } from '../../review/decisions.ts'
import type { Decision, Meeting, Status } from '../../review/types.ts'
import type { Draft, MeetingDraft } from './state.ts'

/** What keeps a field from being recorded. */
export type Fault = 'needed' | 'too-early'

export type Faults<D> = { readonly [Field in keyof D]?: Fault }

const statuses: readonly Status[] = ['to-mend', 'accepted', 'deferred', 'withheld']

/** What may be decided on a finding, whatever is still to be said of it. */
export function statusesFor(finding: ReportFinding): readonly Status[] {
  return statuses.filter((status) => objectionTo({ status, reason: '-', until: '-' }, finding) === null)
}

/** A decision to begin with: what was decided before, where the committee decides again. */
export function draftFor({ decision }: Pick<ReportFinding, 'decision'>): Draft {
  return {
    status: decision?.status ?? '',
    reason: decision?.reason ?? '',
    who: decision?.who ?? '',
    until: decision?.until ?? '',
    note: decision?.note ?? '',
  }
}

/** What is still to be filled in of a decision, or cannot be. */
export function faultsIn({ status, reason, until }: Draft, { day }: Meeting): Faults<Draft> {
  const isReasoned = status === 'accepted' || status === 'withheld'
  const isEarly = (status === 'deferred' && until <= day) || (status === 'to-mend' && until < day)

  return {
    ...(status === '' && { status: 'needed' }),
    ...(isReasoned && reason.trim() === '' && { reason: 'needed' }),
    ...(status === 'deferred' && until === '' && { until: 'needed' }),
    ...(isEarly && until !== '' && { until: 'too-early' }),
  }
}

/** A draft without faults as the decision that it is. */
export function decisionIn({ status, ...draft }: Draft, { day, by }: Meeting): Decision | null {
  if (status === '') return null

  return {
    status,
    meeting: day,
    by,
    reason: text(draft.reason),
    who: status === 'to-mend' ? text(draft.who) : null,
    until: status === 'to-mend' || status === 'deferred' ? text(draft.until) : null,
    note: text(draft.note),
  }
}

/** Drafts without that of a finding. */
export function withoutDraft(drafts: ReadonlyMap<string, Draft>, key: string): ReadonlyMap<string, Draft> {
  return new Map([...drafts].filter(([own]) => own !== key))
}

/** A meeting to begin with: the one that is going on, else one on this day. */
export function meetingDraftFor(meeting: Meeting | null, today: string): MeetingDraft {
  return {
    day: meeting?.day ?? today,
    place: meeting?.place ?? '',
    present: meeting?.present.join('\n') ?? '',
    by: meeting?.by ?? '',
  }
}

/** What is still to be filled in of a meeting. */
export function meetingFaults({ day, by }: MeetingDraft): Faults<MeetingDraft> {
  return { ...(day === '' && { day: 'needed' }), ...(by.trim() === '' && { by: 'needed' }) }
}

/** A draft without faults as the meeting that it is. */
export function meetingIn({ day, place, present, by }: MeetingDraft): Meeting {
  return {
    day,
    place: text(place),
    present: present.split('\n').flatMap((name) => text(name) ?? []),
    by: by.trim(),
  }
}

function text(given: string): string | null {
  return given.trim() || null
}
