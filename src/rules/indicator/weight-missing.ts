import { pointsText } from '../../money/index.ts'
import { defineRule } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'
import { isEmpty, trackingIndicators } from './tracking-indicators.ts'

/** A tracking indicator without its weight, or a weight without its indicator. */
export const indicatorWeightMissing = defineRule({
  code: 'I03',
  id: 'indicator/weight-missing',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['indicators', 'shares'],

  *check({ project }) {
    for (const indicator of trackingIndicators(project)) {
      const { weight } = indicator
      const label = shownLabel(indicator.label)
      const about = { of: 'indicator', project, indicator } as const
      const written = weight?.value == null ? null : pointsText(weight.value)

      if (label === '') yield { at: [indicator.label.at], about, facts: { indicator: label, weight: written } }
      else if (weight !== null && isEmpty(weight))
        yield { at: [weight.at], about, facts: { indicator: label, weight: written } }
    }
  },
})
