import type { CoCreation } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { outOfOrder } from './out-of-order.ts'

/** The meeting's day, and the days it should lie between: ISO 8601, null at either end. */
export type MeetingOrderFacts = {
  readonly date: string
  readonly subject: string
  readonly after: string | null
  readonly before: string | null
}

/** The committee's meetings stand in table 01 in the order in which they were held. */
export const ideasMeetingOrder = defineRule({
  code: 'D05',
  id: 'ideas/meeting-order',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    const meetings = datedMeetings(plan.coCreation.meetings ?? [])
    for (const { index, after, before } of outOfOrder(meetings.map(({ day }) => day))) {
      const meeting = meetings[index]
      if (meeting === undefined) continue

      const { at, day, subject, name } = meeting
      yield { at: [at], about: { of: 'plan', part: name }, facts: { date: day, subject, after, before }, actual: day }
    }

    for (const { date } of plan.coCreation.meetings ?? []) if (date.trouble !== null) yield { notChecked: [date.at] }
  },
})

/** Meetings often repeat a subject: the second of a name is told by its number. */
function datedMeetings(meetings: NonNullable<CoCreation['meetings']>) {
  const seen = new Map<string, number>()

  return meetings.flatMap(({ date, subject }) => {
    if (date.value === null) return []

    const key = textKey(subject.written)
    const number = (seen.get(key) ?? 0) + 1
    seen.set(key, number)
    return [{ at: date.at, day: date.value, subject: subject.written, name: `meeting/${key}/${number}` }]
  })
}
