import type { Project } from '../../plan/index.ts'
import { defineRule, type NotChecked, type Problem } from '../rule.ts'
import { type DatedRow, datedRows, touches } from './dated.ts'
import { fundsElsewhere } from './funds.ts'

/** An activity's money is programmed in a year that its days touch; mobilised credits are of no year. */
export const scheduleFundsElsewhere = defineRule({
  code: 'S06',
  id: 'schedule/funds-elsewhere',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['days', 'years', 'amounts'],
  yieldsTo: [
    'budget/activity-sum',
    'budget/project-total-row',
    'budget/year-outside-project',
    'progress/early',
    'schedule/end-before-start',
    'schedule/outside-period',
    'schedule/same-day',
    'schedule/year-differs',
  ],

  *check({ project, facts, once }) {
    const rows = once(datedRows).filter((row) => row !== null)
    const busy = project.years.filter((year) => rows.some((row) => touches(row, year)))
    for (const row of rows) yield* judge(project, row, busy, facts.years)
  },
})

type FundsFacts = {
  readonly activity: string
  readonly years: readonly number[]
  readonly amount: bigint
  readonly start: string
  readonly end: string
}

/** The days are to mend first where they leave the money's year without any activity, else the money. */
function* judge(
  project: Project,
  row: DatedRow,
  busy: readonly number[],
  planYears: readonly number[],
): Iterable<Problem<FundsFacts> | NotChecked> {
  const { activity, start, end } = row
  const money = activity === null ? null : fundsElsewhere(activity, row, planYears)
  if (activity === null || money === null || money.size === 0) return

  const years = [...money.keys()]
  const cells = [...money.values()]
  const unread = [...(activity.line?.byYear.values() ?? [])].some(({ trouble }) => trouble !== null)
  const [first, ...others] = years.some((year) => busy.includes(year))
    ? [...cells.map(({ at }) => at), start.at, end.at]
    : [start.at, end.at, ...cells.map(({ at }) => at)]
  if (first === undefined) return
  if (unread) {
    yield { notChecked: [first] }
    return
  }

  yield {
    at: [first, ...others],
    about: { of: 'activity', project, activity },
    facts: {
      activity: row.label,
      years,
      amount: cells.reduce((sum, { value }) => sum + (value ?? 0n), 0n),
      start: start.value ?? '',
      end: end.value ?? '',
    },
  }
}
