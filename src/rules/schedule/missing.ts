import type { DateField } from '../../plan/index.ts'
import { defineRule } from '../rule.ts'
import { scheduledRows, subjectOf } from './dated.ts'

/** An activity has a first and a last day. */
export const scheduleMissing = defineRule({
  code: 'S05',
  id: 'schedule/missing',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['days'],

  *check({ project, once }) {
    for (const row of once(scheduledRows)) {
      const empty = [row.start, row.end].filter(isEmpty)
      const [first, ...others] = empty
      if (row.activity === null || first === undefined) continue

      yield {
        at: [first.at, ...others.map(({ at }) => at)],
        about: subjectOf(project, row),
        facts: { activity: row.label, start: isEmpty(row.start), end: isEmpty(row.end) },
      }
    }
  },
})

function isEmpty(field: DateField | null): field is DateField {
  return field !== null && field.value === null && field.trouble === null
}
