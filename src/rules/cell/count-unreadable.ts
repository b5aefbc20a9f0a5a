import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { aboutCell } from './about.ts'

/** A number of things or a year that is not a number, on the cover sheet or in the co-creation tables. */
export const cellCountUnreadable = defineRule({
  code: 'V11',
  id: 'cell/count-unreadable',
  severity: 'warning',
  since: '1.0.0',
  each: 'cell',
  kinds: ['count'],
  troubles: ['unreadable'],

  *check({ cell }) {
    const { kind, field, column } = cell
    if (kind !== 'count' || field.trouble?.kind !== 'unreadable') return

    const written = oneLine(field.written)
    yield { at: [field.at], about: aboutCell(cell), facts: { column, written }, actual: written }
  },
})
