import { equalPoints, points, pointsText } from '../../money/index.ts'
import type { ImpactIndicator } from '../../plan/index.ts'
import { defineRule, type Problem } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'
import { isEmpty } from './tracking-indicators.ts'

const hundred = points(100)

/** An impact indicator is measured out of 100: its maximum is missing, is another, or stands without it. */
export const indicatorImpactMaximum = defineRule({
  code: 'I06',
  id: 'indicator/impact-maximum',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['indicators', 'shares'],

  *check({ project }) {
    for (const indicator of project.followed?.impacts ?? []) {
      const found = foundIn(indicator)
      if (found !== null) yield { ...found, about: { of: 'indicator', project, indicator } }
    }
  },
})

type Found = Omit<Problem<{ readonly indicator: string; readonly maximum: string | null }>, 'about'>

function foundIn({ label, maximum }: ImpactIndicator): Found | null {
  if (maximum === null) return null

  const indicator = shownLabel(label)
  if (isEmpty(maximum)) {
    return indicator === '' ? null : { at: [maximum.at], facts: { indicator, maximum: null }, expected: '100' }
  }
  if (maximum.value === null) return null

  const actual = pointsText(maximum.value)
  const facts = { indicator, maximum: actual }
  if (indicator === '') return { at: [label.at], facts, severity: 'warning' }

  return equalPoints(maximum.value, hundred)
    ? null
    : { at: [maximum.at], facts, severity: 'warning', expected: '100', actual }
}
