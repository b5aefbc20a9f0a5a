import type { BlankRow, FollowedActivity } from '../../plan/index.ts'
import { defineRule } from '../rule.ts'

/** A monitoring row has dates of its own and no activity: nobody can tell what is planned for them. */
export const activityBlank = defineRule({
  code: 'A05',
  id: 'activity/blank',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['followed', 'days'],

  *check({ project, facts }) {
    const { followed } = project
    if (followed === null || facts.missingColumns.includes('monitoring/activity')) return

    for (const row of [...followed.activities.filter(isBlank), ...followed.blanks]) {
      yield {
        at: [row.label.at],
        about: { of: 'project', project },
        facts: { start: dayOf(row.start), end: dayOf(row.end) },
      }
    }
  },
})

/** Whether an activity of matrix 3 is a dated row without a label. */
export function isBlank({ label, start, end }: FollowedActivity): boolean {
  const dated = [start, end].some((date) => date !== null && date.written.trim() !== '')

  return label.value === null && label.trouble === null && dated
}

function dayOf(date: BlankRow['start']): string | null {
  return date?.value ?? null
}
