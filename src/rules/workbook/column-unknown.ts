import { textKey } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'

/** A column that no matrix knows: it is kept, and not read. */
export const workbookColumnUnknown = defineRule({
  code: 'W04',
  id: 'workbook/column-unknown',
  severity: 'info',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',
  yieldsTo: ['workbook/column-missing', 'workbook/column-repeated'],

  *check({ plan }) {
    for (const { kind, unknown } of plan.matrices.tables) {
      for (const { at, text, repeats } of unknown) {
        const part = textKey(text)
        yield {
          at: [at],
          about: { of: 'matrix', matrix: kind, part },
          facts: { matrix: kind, text: oneLine(text), repeats },
          group: `${kind}/${part}`,
        }
      }
    }
  },
})
