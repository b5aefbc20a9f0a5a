import { defineRule } from '../rule.ts'
import { headerCell } from './header-cell.ts'

/** Two tables or more could be the same matrix: those that are not read, then the one that is. */
export const workbookMatrixDuplicate = defineRule({
  code: 'W02',
  id: 'workbook/matrix-duplicate',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    for (const table of plan.matrices.tables) {
      const [first, ...others] = plan.matrices.duplicates.filter(({ kind }) => kind === table.kind)
      if (first === undefined) continue

      yield {
        at: [headerCell(first), ...others.map(headerCell), headerCell(table)],
        about: { of: 'matrix', matrix: table.kind },
        facts: { matrix: table.kind, candidates: others.length + 2 },
      }
    }
  },
})
