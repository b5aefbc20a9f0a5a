import { code, count, id, optional, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** Who carries a project with the collectivity, or that it does so by its own means. */
export const partners = defineTable(
  'partners',
  ['partner_id'],
  {
    partner_id: id(),
    project_code: code(),
    partner: text(),
    kind: word(['partner', 'own-means']),
    position: count(),
    contribution: optional(text()),
  },
  { projects: ['project_code'] },
)
