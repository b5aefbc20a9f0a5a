import type { Activity, MatrixKind } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import { type Difference, differenceOf } from '../project/difference.ts'
import { differing } from '../project/differing.ts'
import { defineRule } from '../rule.ts'
import { isBlank } from './blank.ts'
import { labelIn, labelsOf, matricesFor, repeatedLabels } from './parts.ts'

/** An activity is worded otherwise in another matrix: the same activity in all likelihood, but not in so many words. */
export const activityLabelDiffers = defineRule({
  code: 'A02',
  id: 'activity/label-differs',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['listed', 'lines', 'followed', 'days'],

  *check({ project, facts }) {
    const matrices = matricesFor(project, facts)
    const repeated = repeatedLabels(project)
    for (const activity of project.activities) {
      const difference = differenceIn(activity, matrices)
      if (difference === null || labelsOf(activity).some((label) => repeated.has(label))) continue

      yield { about: { of: 'activity', project, activity }, ...differing(difference) }
    }
  },
})

/** The labels that differ from what most matrices say; one that is left empty differs too, unless its row is blank. */
function differenceIn(activity: Activity, matrices: readonly MatrixKind[]): Difference | null {
  const { followed, near } = activity
  if (near.length === 0) return null

  const labels = matrices
    .flatMap((matrix) => labelIn(activity, matrix) ?? [])
    .filter((label) => label !== followed?.label || !isBlank(followed))
    .filter(({ trouble }) => trouble === null)
  const said = differenceOf(labels.map((field) => [{ field, rows: 1 }]))
  const reference = said?.reference ?? labels.find(({ value }) => value !== null)
  if (reference === undefined) return null

  const [first, ...others] = labels.filter(({ written }) => textKey(written) !== textKey(reference.written))
  return first === undefined ? null : { odd: [first, ...others], reference }
}
