import type { Place } from '../../grid/index.ts'
import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'

/** Columns of money that say the same and hold different amounts: nobody knows which is meant, so none is read. */
export const workbookColumnRepeated = defineRule({
  code: 'W07',
  id: 'workbook/column-repeated',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    for (const { kind, unknown } of plan.matrices.tables) {
      for (const clash of new Set(unknown.map((one) => one.clash).filter((one) => one !== null))) {
        const headers = unknown.filter((one) => one.clash === clash)
        const [last, ...others] = headers.map(({ at }) => at).reverse()
        if (last === undefined) continue

        const at: [Place, ...Place[]] = [last, ...others]
        yield {
          at,
          about: { of: 'matrix', matrix: kind, part: clash },
          facts: { matrix: kind, columns: headers.length, text: oneLine(headers.at(-1)?.text ?? '') },
        }
      }
    }
  },
})
