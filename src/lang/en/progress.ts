import type { progressDecreasing } from '../../rules/progress/decreasing.ts'
import type { progressEarly } from '../../rules/progress/early.ts'
import type { progressFundedNotStarted } from '../../rules/progress/funded-not-started.ts'
import type { progressNegative } from '../../rules/progress/negative.ts'
import type { progressNoneRecorded } from '../../rules/progress/none-recorded.ts'
import type { progressOverWeight } from '../../rules/progress/over-weight.ts'
import type { progressOverdue } from '../../rules/progress/overdue.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about progress, in English. */
export const progress = {
  'progress/over-weight': {
    name: 'More achieved than possible',
    what: ({ indicator, year, achieved, limit }, say) =>
      `${say.share(achieved)} of the indicator ${say.quote(indicator)} is recorded as achieved${year === null ? '' : ` by the end of ${say.code(String(year))}`}, although it counts for ${say.share(limit)} at most.`,
    why: 'What exceeds the maximum share lifts the progress of the whole project and hides what is not done.',
    todo: 'Correct the achieved share; year columns hold what each year adds, unless their header says “cumulated”.',
  } satisfies RuleWords<FactsFrom<typeof progressOverWeight>>,

  'progress/decreasing': {
    name: 'Cumulated share that falls',
    what: ({ indicator, year, achieved, yearBefore, before }, say) =>
      `The cumulated share of the indicator ${say.quote(indicator)} falls from ${say.share(before)} in ${say.code(String(yearBefore))} to ${say.share(achieved)} in ${say.code(String(year))}.`,
    why: 'What was achieved does not go back: one of the two years shows the public a wrong figure.',
    todo: 'Check both years; if each column holds only what its year adds, take “cumulated” out of its header.',
  } satisfies RuleWords<FactsFrom<typeof progressDecreasing>>,

  'progress/negative': {
    name: 'Negative achieved share',
    what: ({ indicator, year, achieved }, say) =>
      `The achieved share of the indicator ${say.quote(indicator)}${year === null ? '' : ` in ${say.code(String(year))}`} is ${say.share(achieved)}, below zero.`,
    why: 'What is achieved does not go below zero, and a negative share lowers the progress of the whole project.',
    todo: 'Write the share without the minus sign, or correct the shares of the years before if a part of them was to be taken off.',
  } satisfies RuleWords<FactsFrom<typeof progressNegative>>,

  'progress/early': {
    name: 'Achieved before the start',
    what: ({ activity, start, years }, say) =>
      `Something is recorded as achieved in ${yearList(years, say)} for the activity ${say.quote(activity)}, which starts only on ${say.date(start)}.`,
    why: 'Either the start date or the recorded progress is wrong, and both are published.',
    todo: 'Correct the start date, or move the share to the year in which it was achieved.',
  } satisfies RuleWords<FactsFrom<typeof progressEarly>>,

  'progress/overdue': {
    name: 'Overdue activity',
    what: ({ activity, end, achieved, weight }, say) =>
      `The activity ${say.quote(activity)} was to end on ${say.date(end)}; ${achieved === '0' ? 'nothing' : say.share(achieved)} of its ${say.share(weight)} is recorded as achieved.`,
    why: 'The council has to know which commitments were not kept in time, and to say so to the public.',
    todo: 'Record what has been achieved since; if the activity is late, have the committee decide on a new date and note the reason.',
  } satisfies RuleWords<FactsFrom<typeof progressOverdue>>,

  'progress/none-recorded': {
    name: 'No progress recorded',
    what: ({ firstYear, columns }, say) =>
      `The plan began in ${say.code(String(firstYear))} and no achieved share is recorded ${columns === 0 ? `anywhere: ${matrices.monitoring} has no column for them` : 'in it'}.`,
    why: 'As long as nothing is recorded, the plan shows as not begun, and delays cannot be seen.',
    todo: 'Have each service record the achieved shares of its indicators.',
  } satisfies RuleWords<FactsFrom<typeof progressNoneRecorded>>,

  'progress/funded-not-started': {
    name: 'Credits without progress',
    what: ({ activity, years, credits }, say) =>
      `${say.money(credits)} was programmed in ${yearList(years, say)} for the activity ${say.quote(activity)}, of which nothing is recorded as achieved.`,
    why: 'Credits that were voted and not used call for an explanation, and may have to be carried over.',
    todo: 'Record what the credits were used for, or plan them again with the budget service.',
  } satisfies RuleWords<FactsFrom<typeof progressFundedNotStarted>>,
}

function yearList(years: readonly number[], say: Say): string {
  return say.list(years.map((year) => say.code(String(year))))
}
