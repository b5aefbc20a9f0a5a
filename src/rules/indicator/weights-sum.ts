import { equalPoints, type Points, points, pointsText, rebalance, sumPoints } from '../../money/index.ts'
import type { Project, ShareField } from '../../plan/index.ts'
import { defineRule, type Fix } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'
import { inRange } from './in-range.ts'
import { shareEdit } from './share-edit.ts'
import { trackingIndicators } from './tracking-indicators.ts'

const hundred = points(100)

/** The weights of a project's tracking indicators make 100 points. */
export const indicatorWeightsSum = defineRule({
  code: 'I01',
  id: 'indicator/weights-sum',
  severity: 'error',
  since: '1.0.0',
  each: 'project',

  *check({ project }) {
    const weights = trackingIndicators(project).flatMap(({ weight }) => weight ?? [])
    const [last, ...before] = weights.toReversed()
    if (last === undefined) return

    const at = [last.at, ...before.toReversed().map((weight) => weight.at)] as const
    const values = weights.flatMap(({ value }) => value ?? [])
    const complete = values.length === weights.length
    const sum = sumPoints(values)
    if (complete && equalPoints(sum, hundred)) return

    if (!complete || isExplained(project)) yield { notChecked: at }
    else {
      yield {
        at,
        about: { of: 'project', project },
        facts: { sum: pointsText(sum), weights: values.map(pointsText) },
        expected: '100',
        actual: pointsText(sum),
        ...rebalancing(weights, rebalance(values)),
      }
    }
  },
})

/** What other rules already say of the same missing points: a lost activity or label, a weight that cannot be. */
function isExplained(project: Project): boolean {
  const indicators = trackingIndicators(project)

  return (
    project.activities.some(({ followed }) => followed === null) ||
    indicators.some(({ label }) => shownLabel(label) === '') ||
    indicators.some(({ weight }) => weight?.value != null && !inRange(weight.value))
  )
}

function rebalancing(weights: readonly ShareField[], balanced: readonly Points[] | null): { fix?: Fix } {
  const changes = weights.flatMap((weight, index) => {
    const share = balanced?.[index]
    return share === undefined || weight.value === null || equalPoints(share, weight.value) ? [] : [{ weight, share }]
  })
  if (changes.length === 0 || changes.some(({ weight }) => weight.formula)) return {}

  return { fix: { kind: 'choice', edits: changes.map(({ weight, share }) => shareEdit(weight, share)) } }
}
