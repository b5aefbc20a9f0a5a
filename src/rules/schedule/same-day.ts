import { defineRule } from '../rule.ts'
import { isEdgeOfYear, scheduledRows, subjectOf } from './dated.ts'

/** An activity that starts and ends on the first or last day of a year was meant to last; other days may be an event's. */
export const scheduleSameDay = defineRule({
  code: 'S02',
  id: 'schedule/same-day',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['days'],

  *check({ project, once }) {
    for (const row of once(scheduledRows)) {
      const { start, end, label } = row
      const day = start?.value ?? null
      if (start === null || end === null || day === null || day !== end.value || !isEdgeOfYear(day)) continue

      yield {
        at: day.endsWith('-01-01') ? [end.at, start.at] : [start.at, end.at],
        about: subjectOf(project, row),
        facts: { activity: label, day },
        actual: day,
      }
    }
  },
})
