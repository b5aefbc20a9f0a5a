import { code, date, flag, id, optional, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** What the committee decided on findings of what goes: the role of who decided, never a name (law 09-08). */
export const decisions = defineTable(
  'decisions',
  ['finding'],
  {
    finding: id(),
    project_code: optional(code()),
    rule: code(),
    rule_code: code(),
    status: word(['to-mend', 'accepted', 'deferred', 'withheld']),
    stale: flag(),
    decided_on: optional(date()),
    role: optional(text()),
    reason: optional(text()),
  },
  { projects: ['project_code'] },
)
