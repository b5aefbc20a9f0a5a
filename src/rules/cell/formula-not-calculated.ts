import { defineRule, type Subject } from '../rule.ts'
import { matrixOf } from './about.ts'

/** Formulas whose results were never stored: one finding a sheet. */
export const cellFormulaNotCalculated = defineRule({
  code: 'V02',
  id: 'cell/formula-not-calculated',
  severity: 'error',
  since: '1.0.0',
  each: 'cell',
  troubles: ['not-calculated'],

  *check({ cell: { column, field } }) {
    if (field.trouble?.kind !== 'not-calculated') return

    const matrix = matrixOf(column)
    const about: Subject =
      matrix === null ? { of: 'plan', part: column.split('/')[0] ?? column } : { of: 'matrix', matrix }
    yield { at: [field.at], about, facts: { matrix }, group: field.at.sheet }
  },
})
