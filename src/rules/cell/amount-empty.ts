import { defineRule } from '../rule.ts'
import { aboutColumn } from './about.ts'

/** Empty amounts read as zero because their row has others: one finding a column. */
export const cellAmountEmpty = defineRule({
  code: 'V07',
  id: 'cell/amount-empty',
  severity: 'info',
  since: '1.0.0',
  each: 'cell',
  kinds: ['amount'],

  *check({ cell }) {
    if (cell.kind !== 'amount' || !cell.field.readAsZero) return

    const { at } = cell.field
    yield {
      at: [at],
      about: aboutColumn(cell),
      facts: { column: cell.column },
      group: cell.column,
      fix: { kind: 'safe', edits: [{ at, was: null, value: 0 }] },
    }
  },
})
