import { comparePoints, type Points, pointsText } from '../../money/index.ts'
import { defineRule } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'
import { isReachable, measuredIndicators } from './measured-indicators.ts'
import { type RunningTotal, runningTotals } from './running-totals.ts'

/** More is achieved of an indicator than its weight or maximum, in one year or cumulated: the first year that passes it. */
export const progressOverWeight = defineRule({
  code: 'G01',
  id: 'progress/over-weight',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['indicators', 'shares'],

  *check({ project }) {
    for (const { indicator, limit } of measuredIndicators(project)) {
      const [first, ...others] = runningTotals(indicator.achieved)
      if (limit === null || !isReachable(limit) || first === undefined) continue

      const totals = [first, ...others]
      const over = limit.value === null ? null : firstOver(totals, limit.value)
      if (over !== null) {
        yield {
          at: [over.cell.share.at],
          about: { of: 'indicator', project, indicator },
          facts: {
            indicator: shownLabel(indicator.label),
            year: over.cell.year,
            achieved: over.achieved,
            limit: over.limit,
          },
          expected: over.limit,
          actual: over.achieved,
        }
      } else if (limit.trouble !== null || totals.some(({ total }) => total === null)) {
        yield { notChecked: [first.cell.share.at, ...others.map(({ cell }) => cell.share.at)] }
      }
    }
  },
})

function firstOver(totals: readonly RunningTotal[], limit: Points) {
  for (const { cell, total } of totals) {
    const achieved = [total, cell.share.value].find((value) => value !== null && comparePoints(value, limit) > 0)
    if (achieved != null) return { cell, achieved: pointsText(achieved), limit: pointsText(limit) }
  }
  return null
}
