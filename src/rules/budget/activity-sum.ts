import { sumCentimes } from '../../money/index.ts'
import { defineRule } from '../rule.ts'

/** An activity's cost is the exact sum of its mobilised credits and its years. */
export const activitySum = defineRule({
  code: 'B01',
  id: 'budget/activity-sum',
  severity: 'error',
  since: '1.0.0',
  each: 'project',

  *check({ project }) {
    for (const activity of project.activities) {
      const cost = activity.line?.cost
      const a = sumCentimes([])
      if (!cost?.value) continue
      yield { at: [cost.at], about: { of: 'activity', project, activity }, facts: { written: cost.value, exact: a } }
    }
  },
})
