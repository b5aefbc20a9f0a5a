import { bulletedItems } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { trackingIndicators } from './tracking-indicators.ts'

/** One indicator cell that lists several indicators, with one share for all of them. */
export const indicatorTwoInOne = defineRule({
  code: 'I07',
  id: 'indicator/two-in-one',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['indicators'],

  *check({ project }) {
    for (const indicator of [...trackingIndicators(project), ...(project.followed?.impacts ?? [])]) {
      const items = bulletedItems(indicator.label.written)
      if (items.length < 2) continue

      yield { at: [indicator.label.at], about: { of: 'indicator', project, indicator }, facts: { items } }
    }
  },
})
