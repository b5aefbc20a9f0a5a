import { amountNumber } from '../../money/index.ts'
import type { AmountField } from '../../plan/index.ts'
import { defineRule } from '../rule.ts'
import { aboutColumn } from './about.ts'
import { isHalfCentime } from './half-centime.ts'

/** Numbers typed as text, which Excel's own sums skip: one finding a column. */
export const cellAmountAsText = defineRule({
  code: 'V06',
  id: 'cell/amount-as-text',
  severity: 'info',
  since: '1.0.0',
  each: 'cell',
  kinds: ['amount'],
  yieldsTo: ['cell/amount-negative'],

  *check({ cell }) {
    if (cell.kind !== 'amount') return
    const { at, written, asText, formula } = cell.field
    const value = numberFor(cell.field)
    if (!asText || value === null) return

    yield {
      at: [at],
      about: aboutColumn(cell),
      facts: { column: cell.column },
      group: cell.column,
      ...(formula ? {} : { fix: { kind: 'safe', edits: [{ at, was: written, value, format: '#,##0.00' }] } }),
    }
  },
})

/** Rounded as `cell/amount-precision` rounds safely, so that both fixes of one cell write the same. */
function numberFor({ value, beyondCentimes }: AmountField): number | null {
  if (value === null) return null

  return beyondCentimes !== null && isHalfCentime(beyondCentimes) ? Number(beyondCentimes) : amountNumber(value)
}
