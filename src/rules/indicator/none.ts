import { isRepeat } from '../activity/explained.ts'
import { defineRule } from '../rule.ts'

/** An activity of matrix 3 without a tracking indicator: nobody could tell whether it is done. Of a label that stands twice another rule speaks. */
export const indicatorNone = defineRule({
  code: 'I02',
  id: 'indicator/none',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: [],

  *check({ project, facts }) {
    if (facts.missingColumns.includes('monitoring/tracking')) return

    for (const activity of project.activities) {
      const { followed, label } = activity
      if (followed === null || followed.indicators.length > 0 || isRepeat(activity, project)) continue

      yield { at: [followed.label.at], about: { of: 'activity', project, activity }, facts: { activity: label } }
    }
  },
})
