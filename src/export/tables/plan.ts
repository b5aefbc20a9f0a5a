import { amount, code, count, optional, share, text, word, year } from '../column.ts'
import { defineTable } from '../table.ts'

/** The plan as far as it is published: counts and sums are those of the projects that go. */
export const plan = defineTable('plan', [], {
  collectivity: optional(text()),
  kind: optional(word(['commune', 'province', 'region'])),
  region: optional(text()),
  first_year: year(),
  last_year: year(),
  currency: code(),
  projects: count(),
  projects_held_back: count(),
  projects_withheld: count(),
  activities: count(),
  tracking_indicators: count(),
  impact_indicators: count(),
  mobilised: amount(),
  programmed: amount(),
  cost: amount(),
  progress: optional(share()),
  progress_by_cost: optional(share()),
})
