import { amount, code, count, id, optional, share, text } from '../column.ts'
import { defineTable } from '../table.ts'

/** The projects that go. */
export const projects = defineTable(
  'projects',
  ['project_code'],
  {
    project_code: code(),
    project_id: id(),
    number: optional(count()),
    axis_code: optional(code()),
    axis: text(),
    title: text(),
    years: optional(code()),
    objectives: optional(text()),
    action_programme: optional(text()),
    partner_contributions: optional(text()),
    mobilised: amount(),
    programmed: amount(),
    cost: amount(),
    progress: optional(share()),
    impact: optional(share()),
  },
  { plan: [] },
)
