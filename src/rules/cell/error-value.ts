import { defineRule } from '../rule.ts'
import { aboutCell } from './about.ts'

/** An Excel error value such as `#REF!` where the plan is read. */
export const cellErrorValue = defineRule({
  code: 'V01',
  id: 'cell/error-value',
  severity: 'error',
  since: '1.0.0',
  each: 'cell',
  troubles: ['error-value'],

  *check({ cell }) {
    const { field, column } = cell
    if (field.trouble?.kind !== 'error-value') return

    yield { at: [field.at], about: aboutCell(cell), facts: { column, written: field.written }, actual: field.written }
  },
})
