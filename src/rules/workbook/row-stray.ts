import { textKey } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'

/** A filled row that belongs to no project, so that nothing in it is read. */
export const workbookRowStray = defineRule({
  code: 'W05',
  id: 'workbook/row-stray',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    for (const { cells } of plan.stray) {
      const [first, ...others] = cells
      // What a formula without a result would say, nobody knows.
      if (first === undefined || first.trouble?.kind === 'not-calculated') continue

      const part = textKey(cells.map(({ written }) => written).join(' '))
      yield {
        at: [first.at, ...others.map(({ at }) => at)],
        about: { of: 'plan', part },
        facts: { text: beginning(oneLine(first.written)), cells: cells.length },
        group: part,
      }
    }
  },
})

/** Enough to recognise the row by: a stray row may be a paragraph. */
function beginning(text: string): string {
  const most = 80

  return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`
}
