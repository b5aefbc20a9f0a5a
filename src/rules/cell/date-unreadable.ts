import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { aboutCell } from './about.ts'

/** A day or a year of execution in no accepted writing, or one that no calendar has. */
export const cellDateUnreadable = defineRule({
  code: 'V09',
  id: 'cell/date-unreadable',
  severity: 'error',
  since: '1.0.0',
  each: 'cell',
  kinds: ['date', 'years'],
  troubles: ['unreadable'],

  *check({ cell }) {
    const { kind, field, column } = cell
    if ((kind !== 'date' && kind !== 'years') || field.trouble?.kind !== 'unreadable') return

    const written = oneLine(field.written)
    yield { at: [field.at], about: aboutCell(cell), facts: { column, kind, written }, actual: written }
  },
})
