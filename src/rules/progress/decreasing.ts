import type { Place } from '../../grid/index.ts'
import { comparePoints, type Points, pointsText } from '../../money/index.ts'
import { yearOf } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'
import { type Measured, measuredIndicators } from './measured-indicators.ts'

/** A cumulated share that is smaller than the year before: what was achieved does not go back. */
export const progressDecreasing = defineRule({
  code: 'G02',
  id: 'progress/decreasing',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['indicators', 'shares'],
  yieldsTo: ['progress/negative'],

  *check({ project, facts }) {
    for (const measured of measuredIndicators(project)) {
      const { indicator } = measured
      const states = cumulatedStates(measured, yearOf(facts.asOf))
      for (const [index, { at, year, value }] of states.entries()) {
        const before = states[index - 1]
        if (before === undefined) continue

        if (value === null || before.value === null) yield { notChecked: [at] }
        else if (!before.over && comparePoints(value, before.value) < 0) {
          yield {
            at: [at],
            about: { of: 'indicator', project, indicator, part: String(year) },
            facts: {
              indicator: shownLabel(indicator.label),
              year,
              achieved: pointsText(value),
              yearBefore: before.year,
              before: pointsText(before.value),
            },
            actual: pointsText(value),
          }
        }
      }
    }
  },
})

interface State {
  readonly at: Place
  readonly year: number
  /** null where the cell cannot be read. */
  readonly value: Points | null
  /** Beyond what the indicator can reach: then this cell is what is wrong, and `progress/over-weight` says so. */
  readonly over: boolean
}

/** What the cumulated cells of the years so far say; a coming year filled with zeros beforehand says nothing. */
function cumulatedStates({ indicator, limit }: Measured, thisYear: number): readonly State[] {
  const most = limit?.value ?? null

  return indicator.achieved
    .flatMap(({ year, cumulative, share: { at, value, trouble } }) => {
      if (year === null || year > thisYear || !cumulative || (value === null && trouble === null)) return []

      return [{ at, year, value, over: value !== null && most !== null && comparePoints(value, most) > 0 }]
    })
    .sort((a, b) => a.year - b.year)
}
