import type { Place } from '../../grid/index.ts'
import { comparePoints, type Points, pointsText, sumPoints } from '../../money/index.ts'
import type { Achieved, Activity, TrackingIndicator } from '../../plan/index.ts'
import { achievedSoFar } from '../../progress/index.ts'
import { yearOf } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { isReachable } from './measured-indicators.ts'
import { trustedDays } from './trusted-days.ts'

/** An activity's end is past and its points are not all achieved: one finding an activity, at the cells that lag behind. */
export const progressOverdue = defineRule({
  code: 'G04',
  id: 'progress/overdue',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['days', 'shares'],

  *check({ project, facts }) {
    if (!facts.recorded) return

    for (const activity of project.activities) {
      const { end } = trustedDays(activity, facts.years)
      if (end === null || end >= facts.asOf) continue

      const { known, unread } = statesOf(activity, yearOf(end))
      const achieved = sumPoints(known.map((state) => state.achieved))
      const weight = sumPoints(known.map((state) => state.weight))
      const lagging = known.filter((state) => comparePoints(state.achieved, state.weight) < 0)
      const [first, ...others] = lagging.map(({ at }) => at)
      const [firstUnread, ...othersUnread] = unread

      if (firstUnread !== undefined) yield { notChecked: [firstUnread, ...othersUnread] }
      else if (first !== undefined && comparePoints(achieved, weight) < 0) {
        yield {
          at: [first, ...others],
          about: { of: 'activity', project, activity },
          facts: { activity: activity.label, end, achieved: pointsText(achieved), weight: pointsText(weight) },
          expected: pointsText(weight),
          actual: pointsText(achieved),
        }
      }
    }
  },
})

interface States {
  readonly known: readonly { readonly at: Place; readonly weight: Points; readonly achieved: Points }[]
  readonly unread: readonly Place[]
}

/** How far each weighed indicator has come, and the cell that is due in the year the activity ends. */
function statesOf({ followed }: Activity, endYear: number): States {
  const states = (followed?.indicators ?? []).flatMap((indicator) => stateOf(indicator, endYear) ?? [])

  return {
    known: states.flatMap(({ at, weight, achieved }) => (weight && achieved ? [{ at, weight, achieved }] : [])),
    unread: states.flatMap(({ at, weight, achieved }) => (weight && achieved ? [] : [at])),
  }
}

function stateOf({ weight, achieved }: TrackingIndicator, endYear: number) {
  const cell = dueCell(achieved, endYear)
  if (cell === undefined || weight === null || !isReachable(weight)) return null

  return { at: cell.share.at, weight: weight.value, achieved: achievedSoFar(achieved) }
}

function dueCell(achieved: readonly Achieved[], endYear: number): Achieved | undefined {
  return achieved.find(({ year }) => year === endYear) ?? achieved.at(-1)
}
