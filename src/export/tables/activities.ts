import { amount, code, count, date, id, optional, share, text } from '../column.ts'
import { defineTable } from '../table.ts'

/** The activities of the projects that go. */
export const activities = defineTable(
  'activities',
  ['activity_id'],
  {
    activity_id: id(),
    project_code: code(),
    position: count(),
    label: text(),
    start_date: date(),
    end_date: date(),
    mobilised: amount(),
    programmed: amount(),
    cost: amount(),
    weight: share(),
    achieved: share(),
    progress: optional(share()),
  },
  { projects: ['project_code'] },
)
