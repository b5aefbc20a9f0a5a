import { defineRule } from '../rule.ts'

/** One of the three matrices is on no sheet: what comes closest to it, and which headers that lacks. */
export const workbookMatrixMissing = defineRule({
  code: 'W01',
  id: 'workbook/matrix-missing',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    for (const { kind, closest } of plan.matrices.absent) {
      yield {
        at: closest === null ? [] : [closest.at],
        about: { of: 'matrix', matrix: kind },
        facts: { matrix: kind, found: closest?.found ?? [], missing: closest?.missing ?? [] },
      }
    }
  },
})
