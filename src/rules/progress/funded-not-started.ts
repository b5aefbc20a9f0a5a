import type { Place } from '../../grid/index.ts'
import { comparePoints, points, sumCentimes } from '../../money/index.ts'
import type { Achieved, Activity } from '../../plan/index.ts'
import { yearOf } from '../../text/index.ts'
import { defineRule } from '../rule.ts'
import { achievedOf } from './measured-indicators.ts'
import { trustedDays } from './trusted-days.ts'

const none = points(0)

/** Credits were programmed for a past year, and nothing of the activity is achieved: its cells, then the credits. */
export const progressFundedNotStarted = defineRule({
  code: 'G06',
  id: 'progress/funded-not-started',
  severity: 'info',
  since: '1.0.0',
  each: 'project',
  reads: ['days', 'shares', 'amounts'],
  yieldsTo: ['budget/year-outside-project', 'schedule/funds-elsewhere'],

  *check({ project, facts }) {
    if (!facts.recorded) return

    for (const activity of project.activities) {
      const { end } = trustedDays(activity, facts.years)
      const isOverdue = end !== null && end < facts.asOf
      const credits = pastCredits(activity, yearOf(facts.asOf))
      const cells = achievedOf(activity)
      const started = cells.some(({ share }) => share.value !== null && comparePoints(share.value, none) > 0)
      const [first, ...others] = cellsFor(credits, cells)
      if (isOverdue || credits.length === 0 || started || first === undefined) continue

      const at = [first, ...others, ...credits.map((credit) => credit.at)] as const
      if (cells.some(({ share }) => share.trouble !== null)) yield { notChecked: at }
      else {
        yield {
          at,
          about: { of: 'activity', project, activity },
          facts: {
            activity: activity.label,
            years: credits.map(({ year }) => year),
            credits: sumCentimes(credits.map(({ amount }) => amount)),
          },
        }
      }
    }
  },
})

interface Credit {
  readonly at: Place
  readonly year: number
  readonly amount: bigint
}

function pastCredits({ line }: Activity, thisYear: number): readonly Credit[] {
  return [...(line?.byYear ?? [])].flatMap(([year, { at, value }]) =>
    year < thisYear && value !== null && value > 0n ? [{ at, year, amount: value }] : [],
  )
}

/** The cells that would record what the credits were spent on: those of their years, or of no year at all. */
function cellsFor(credits: readonly Credit[], cells: readonly Achieved[]): readonly Place[] {
  const due = cells.filter(({ year }) => credits.some((credit) => credit.year === year))

  return (due.length > 0 ? due : cells.filter(({ year }) => year === null)).map(({ share }) => share.at)
}
