import type { MatrixKind } from '../../plan/index.ts'
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

  *check({ cell: { column, field }, facts }) {
    if (field.trouble?.kind !== 'not-calculated') return

    const place = placeOf(column)
    const beside = place === 'cover' || place === 'co-creation'
    const about: Subject = beside ? { of: 'plan', part: place } : { of: 'matrix', matrix: place }
    yield {
      at: [field.at],
      about,
      facts: { place, neverCalculated: facts.neverCalculated && !beside },
      group: field.at.sheet,
    }
  },
})

function placeOf(column: string): MatrixKind | 'cover' | 'co-creation' {
  return matrixOf(column) ?? (column.startsWith('cover/') ? 'cover' : 'co-creation')
}
