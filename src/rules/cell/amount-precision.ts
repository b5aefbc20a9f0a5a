import { centimesText } from '../../money/index.ts'
import { defineRule } from '../rule.ts'
import { aboutCell } from './about.ts'
import { isHalfCentime } from './half-centime.ts'

/** An amount with more than two decimals: no dirham is divided further. */
export const cellAmountPrecision = defineRule({
  code: 'V05',
  id: 'cell/amount-precision',
  severity: 'warning',
  since: '1.0.0',
  each: 'cell',
  kinds: ['amount'],

  *check({ cell }) {
    if (cell.kind !== 'amount') return
    const { at, written, value, beyondCentimes } = cell.field
    if (value === null || beyondCentimes === null) return

    const expected = centimesText(value)
    const kind = isHalfCentime(beyondCentimes) ? 'choice' : 'safe'
    yield {
      at: [at],
      about: aboutCell(cell),
      facts: { column: cell.column, amount: beyondCentimes, rounded: value },
      expected,
      actual: beyondCentimes,
      ...(cell.field.formula ? {} : { fix: { kind, edits: [{ at, was: written, value: Number(expected) }] } }),
    }
  },
})
