import type { DateField, Project } from '../../plan/index.ts'
import { yearOf } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { scheduledRows, subjectOf } from './dated.ts'

/** An activity ends after it starts. */
export const scheduleEndBeforeStart = defineRule({
  code: 'S01',
  id: 'schedule/end-before-start',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['days', 'years'],
  yieldsTo: ['schedule/outside-period'],

  *check({ project, once }) {
    for (const row of once(scheduledRows)) {
      const { start, end, label } = row
      if (start?.value == null || end?.value == null || end.value >= start.value) continue

      const wrong = isStartWrong(project, start.value, end.value) ? start : end
      yield {
        at: inOrder(wrong, start, end),
        about: subjectOf(project, row),
        facts: { activity: label, start: start.value, end: end.value },
        ...(wrong.value === null ? {} : { actual: wrong.value }),
      }
    }
  },
})

/** The project names the year of the end and not that of the start. */
function isStartWrong({ years }: Project, start: string, end: string): boolean {
  return years.includes(yearOf(end)) && !years.includes(yearOf(start))
}

function inOrder(first: DateField, start: DateField, end: DateField) {
  return first === start ? ([start.at, end.at] as const) : ([end.at, start.at] as const)
}
