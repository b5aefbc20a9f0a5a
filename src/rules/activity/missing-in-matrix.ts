import { defineRule } from '../rule.ts'
import { oneLine } from '../shown-label.ts'
import { isBlank } from './blank.ts'
import { explainedIn, isRepeat } from './explained.ts'
import { labelIn, labelsIn, matricesFor } from './parts.ts'

/** An activity of one matrix has no counterpart, exact or near, in another. */
export const activityMissingInMatrix = defineRule({
  code: 'A01',
  id: 'activity/missing-in-matrix',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['listed', 'lines', 'followed', 'days'],

  *check({ project, facts }) {
    const matrices = matricesFor(project, facts).filter((matrix) => labelsIn(project, matrix).length > 0)
    const explained = new Map(matrices.map((matrix) => [matrix, explainedIn(project, matrix)]))
    for (const activity of project.activities) {
      const missing = matrices.filter(
        (matrix) => labelIn(activity, matrix) === null && explained.get(matrix)?.has(activity) !== true,
      )
      if (missing.length === 0) continue

      const [first] = matrices.flatMap((matrix) => labelIn(activity, matrix) ?? [])
      const blank = activity.followed !== null && isBlank(activity.followed)
      if (first === undefined || blank || isRepeat(activity, project)) continue

      yield {
        at: [first.at],
        about: { of: 'activity', project, activity },
        facts: { label: oneLine(activity.label), missing },
      }
    }
  },
})
