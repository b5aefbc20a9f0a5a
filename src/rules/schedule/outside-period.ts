import type { DateField } from '../../plan/index.ts'
import { yearOf } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { scheduledRows, subjectOf } from './dated.ts'

/** Activities start and end within the plan's years. */
export const scheduleOutsidePeriod = defineRule({
  code: 'S03',
  id: 'schedule/outside-period',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['days'],

  *check({ project, facts, once }) {
    const [first] = facts.years
    const last = facts.years.at(-1)
    if (first === undefined || last === undefined) return

    const isOutside = (field: DateField | null): field is DateField =>
      field?.value != null && (yearOf(field.value) < first || yearOf(field.value) > last)
    for (const row of once(scheduledRows)) {
      const outside = [row.start, row.end].filter(isOutside)
      const [mend, ...others] = outside
      if (mend === undefined) continue

      yield {
        at: [mend.at, ...others.map(({ at }) => at)],
        about: subjectOf(project, row),
        facts: { activity: row.label, days: outside.map(({ value }) => value ?? ''), first, last },
        ...(mend.value === null ? {} : { actual: mend.value }),
      }
    }
  },
})
