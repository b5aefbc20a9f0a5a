import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { aboutCell } from './about.ts'

/** An amount in no accepted writing, or one that can be read in two ways: which, a person knows and a button could only guess. */
export const cellAmountUnreadable = defineRule({
  code: 'V03',
  id: 'cell/amount-unreadable',
  severity: 'error',
  since: '1.0.0',
  each: 'cell',
  kinds: ['amount'],
  troubles: ['unreadable', 'ambiguous'],

  *check({ cell }) {
    if (cell.kind !== 'amount') return
    const { field, column } = cell
    const { trouble } = field
    if (trouble?.kind !== 'unreadable' && trouble?.kind !== 'ambiguous') return

    const readings = trouble.kind === 'ambiguous' ? trouble.readings : []
    const written = oneLine(field.written)
    yield {
      at: [field.at],
      about: aboutCell(cell),
      facts: { column, written, readings },
      actual: written,
    }
  },
})
