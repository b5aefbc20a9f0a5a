import { code, count, id, optional, share, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** Tracking indicators with their weight in the project, and impact indicators with their maximum. */
export const indicators = defineTable(
  'indicators',
  ['indicator_id'],
  {
    indicator_id: id(),
    kind: word(['tracking', 'impact']),
    project_code: code(),
    activity_id: optional(id()),
    position: count(),
    label: text(),
    weight: share(),
    target: optional(count()),
  },
  { projects: ['project_code'], activities: ['activity_id'] },
)
