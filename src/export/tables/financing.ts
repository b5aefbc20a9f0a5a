import { amount, code, id, optional, year, yearOr } from '../column.ts'
import { defineTable } from '../table.ts'

/** What pays for an activity: credits already in the budget, and those programmed for each year. */
export const financing = defineTable(
  'financing',
  ['activity_id', 'source'],
  {
    activity_id: id(),
    source: yearOr('mobilised'),
    year: optional(year()),
    project_code: code(),
    amount: amount(),
  },
  { activities: ['activity_id'], projects: ['project_code'] },
)
