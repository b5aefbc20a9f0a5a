import { comparePoints, points, pointsText } from '../../money/index.ts'
import { defineRule } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'
import { measuredIndicators } from './measured-indicators.ts'

const none = points(0)

/** An achieved share below zero. */
export const progressNegative = defineRule({
  code: 'G07',
  id: 'progress/negative',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['indicators', 'shares'],

  *check({ project }) {
    for (const { indicator } of measuredIndicators(project)) {
      for (const { year, share } of indicator.achieved) {
        if (share.value === null || comparePoints(share.value, none) >= 0) continue

        const achieved = pointsText(share.value)
        yield {
          at: [share.at],
          about: { of: 'indicator', project, indicator, part: String(year) },
          facts: { indicator: shownLabel(indicator.label), year, achieved },
          actual: achieved,
        }
      }
    }
  },
})
