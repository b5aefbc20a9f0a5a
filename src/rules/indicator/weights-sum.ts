import { comparePoints, equalPoints, type Points, points, pointsText, rebalance, sumPoints } from '../../money/index.ts'
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
  reads: ['indicators', 'shares'],

  *check({ project }) {
    const weights = trackingIndicators(project).flatMap(({ weight }) => weight ?? [])
    const [last, ...before] = weights.toReversed()
    if (last === undefined) return

    const at = [last.at, ...before.toReversed().map((weight) => weight.at)] as const
    const values = weights.flatMap(({ value }) => value ?? [])
    const complete = values.length === weights.length
    const sum = sumPoints(values)
    if (complete && equalPoints(sum, hundred)) return

    if (!complete || isExplained(project, comparePoints(sum, hundred) < 0)) yield { notChecked: at }
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

/** What other rules already say of the same points: a lost or copied activity, a weight that cannot be, an indicator without name. */
function isExplained(project: Project, tooFew: boolean): boolean {
  const indicators = trackingIndicators(project)

  return (
    (tooFew ? lacksIndicators(project) : project.duplicates.some(({ matrix }) => matrix === 'monitoring')) ||
    indicators.some(({ label }) => shownLabel(label) === '') ||
    indicators.some(({ weight }) => weight?.value != null && !inRange(weight.value))
  )
}

/** An activity is lost, or has no indicator: the points that the others lack are its own. */
function lacksIndicators({ activities }: Project): boolean {
  return activities.some(({ followed }) => followed === null || followed.indicators.length === 0)
}

function rebalancing(weights: readonly ShareField[], balanced: readonly Points[] | null): { fix?: Fix } {
  const changes = weights.flatMap((weight, index) => {
    const share = balanced?.[index]
    return share === undefined || weight.value === null || equalPoints(share, weight.value) ? [] : [{ weight, share }]
  })
  if (changes.length === 0 || changes.some(({ weight }) => weight.formula)) return {}

  return { fix: { kind: 'choice', edits: changes.map(({ weight, share }) => shareEdit(weight, share)) } }
}
