import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { aboutCell } from './about.ts'

/** A share that is not a number. */
export const cellShareUnreadable = defineRule({
  code: 'V10',
  id: 'cell/share-unreadable',
  severity: 'error',
  since: '1.0.0',
  each: 'cell',
  kinds: ['share'],
  troubles: ['unreadable'],

  *check({ cell }) {
    const { kind, field, column } = cell
    if (kind !== 'share' || field.trouble?.kind !== 'unreadable') return

    const written = oneLine(field.written)
    yield { at: [field.at], about: aboutCell(cell), facts: { column, written }, actual: written }
  },
})
