import type { Place } from '../../grid/index.ts'
import { comparePoints, points } from '../../money/index.ts'
import type { Activity, ShareField } from '../../plan/index.ts'
import { yearOf } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { achievedOf } from './measured-indicators.ts'
import { trustedDays } from './trusted-days.ts'

const none = points(0)

/** Something is achieved in a year before the activity starts: one finding an activity, its achieved cells and its start. */
export const progressEarly = defineRule({
  code: 'G03',
  id: 'progress/early',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['days', 'shares'],
  yieldsTo: ['schedule/year-differs'],

  *check({ project, facts }) {
    for (const activity of project.activities) {
      const recorded = recordedIn(activity, yearOf(facts.asOf))
      const { start } = trustedDays(activity, facts.years)
      const early = start === null ? recorded : recorded.filter(({ year }) => year < yearOf(start))
      const [first, ...others] = early.map(({ share }) => share.at)
      if (first === undefined) continue

      if (start !== null) {
        const years = [...new Set(early.map(({ year }) => year))]
        yield {
          at: [first, ...others, ...startOf(activity)],
          about: { of: 'activity', project, activity },
          facts: { activity: activity.label, start, years },
        }
      } else if (activity.followed?.start?.trouble != null) yield { notChecked: [first, ...others] }
    }
  },
})

/** What is achieved, with its year; the state so far is at the latest that of the report's year. */
function recordedIn(
  activity: Activity,
  thisYear: number,
): readonly { readonly share: ShareField; readonly year: number }[] {
  return achievedOf(activity)
    .filter(({ share }) => share.value !== null && comparePoints(share.value, none) > 0)
    .map(({ share, year }) => ({ share, year: year ?? thisYear }))
}

function startOf({ followed }: Activity): readonly Place[] {
  return followed?.start == null ? [] : [followed.start.at]
}
