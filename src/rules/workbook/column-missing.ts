import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { headerCell } from './header-cell.ts'

/** A matrix lacks a column that it needs: the unread header that resembles it, else the first header cell. */
export const workbookColumnMissing = defineRule({
  code: 'W03',
  id: 'workbook/column-missing',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    for (const table of plan.matrices.tables) {
      for (const { field, resembles, text } of table.missing) {
        yield {
          at: [resembles ?? headerCell(table)],
          about: { of: 'matrix', matrix: table.kind, part: field },
          facts: { matrix: table.kind, field, resembles: text === null ? null : oneLine(text) },
        }
      }
    }
  },
})
