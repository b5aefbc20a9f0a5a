import { pointsText } from '../../money/index.ts'
import { defineRule } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'
import { inRange } from './in-range.ts'
import { trackingIndicators } from './tracking-indicators.ts'

/** A tracking weight of nothing, below nothing or above 100 points. */
export const indicatorWeightRange = defineRule({
  code: 'I04',
  id: 'indicator/weight-range',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['indicators', 'shares'],

  *check({ project }) {
    for (const indicator of trackingIndicators(project)) {
      const { label, weight } = indicator
      if (weight?.value == null || inRange(weight.value) || shownLabel(label) === '') continue

      const written = pointsText(weight.value)
      yield {
        at: [weight.at],
        about: { of: 'indicator', project, indicator },
        facts: { indicator: shownLabel(label), weight: written },
        actual: written,
      }
    }
  },
})
