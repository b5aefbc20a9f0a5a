import type { FactsFrom } from '../../rules/rule.ts'
import type { scheduleEndBeforeStart } from '../../rules/schedule/end-before-start.ts'
import type { scheduleFundsElsewhere } from '../../rules/schedule/funds-elsewhere.ts'
import type { scheduleMissing } from '../../rules/schedule/missing.ts'
import type { scheduleOutsidePeriod } from '../../rules/schedule/outside-period.ts'
import type { scheduleSameDay } from '../../rules/schedule/same-day.ts'
import type { scheduleYearDiffers } from '../../rules/schedule/year-differs.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about days and years, in English. */
export const schedule = {
  'schedule/end-before-start': {
    name: 'End before start',
    what: ({ activity, start, end }, say) =>
      `${theActivity(activity, say)} ends on ${say.date(end)}, before it starts on ${say.date(start)}.`,
    why: 'An activity that ends before it starts cannot be followed, nor assigned to a year.',
    todo: 'Correct one of the two dates; often they are swapped, or the year is wrong.',
  } satisfies RuleWords<FactsFrom<typeof scheduleEndBeforeStart>>,

  'schedule/same-day': {
    name: 'Start and end on one day',
    what: ({ activity, day }, say) =>
      `${theActivity(activity, say)} starts and ends on the same day, ${say.date(day)}.`,
    why: 'The first and last day of a year usually bound a period: one of the dates was probably entered twice.',
    todo: ({ day }) =>
      day.endsWith('01-01')
        ? 'Write the end date, or confirm that the activity lasts a single day.'
        : 'Write the start date, or confirm that the activity lasts a single day.',
  } satisfies RuleWords<FactsFrom<typeof scheduleSameDay>>,

  'schedule/outside-period': {
    name: 'Date outside the period of the plan',
    what: ({ activity, days, first, last }, say) =>
      `${theActivity(activity, say)} has ${say.count(days.length, { one: 'a date', other: '# dates' })} outside the period of the plan (${period(first, last, say)}): ${say.list(days.map(say.date))}.`,
    why: 'What is scheduled outside the period is not covered by the adoption of the plan, and the national platform refuses it.',
    todo: 'Correct the date, its year first of all; if the period is what is wrong, correct it on the cover sheet.',
  } satisfies RuleWords<FactsFrom<typeof scheduleOutsidePeriod>>,

  'schedule/year-differs': {
    name: "Project years differ from its activities' dates",
    what: ({ named, touched, untouched, activities }, say) => {
      const strange = `${falling(activities, say)} in ${yearList(touched, say)}`
      const idle = `no activity falls in ${yearList(untouched, say)}`
      const found = [...(touched.length === 0 ? [] : [strange]), ...(untouched.length === 0 ? [] : [idle])]

      return `${capital(matrices.projects)} gives the project ${named.length === 0 ? 'no year' : theYears(named, say)}; by the dates of ${matrices.monitoring}, ${found.join(' and ')}.`
    },
    why: 'The announced year is when the project is expected, and when it will be answered for.',
    todo: "Correct the project's year of execution or the dates of its activities, so that they agree.",
  } satisfies RuleWords<FactsFrom<typeof scheduleYearDiffers>>,

  'schedule/missing': {
    name: 'Activity without a date',
    what: ({ activity, start, end }, say) => {
      const which = start && end ? 'neither a start nor an end date' : start ? 'no start date' : 'no end date'

      return `${theActivity(activity, say)} has ${which}.`
    },
    why: 'Without a date nobody knows when the activity is expected, nor whether it is late.',
    todo: ({ start, end }) => (start && end ? 'Write the start and end dates.' : 'Write the missing date.'),
  } satisfies RuleWords<FactsFrom<typeof scheduleMissing>>,

  'schedule/funds-elsewhere': {
    name: 'Credits outside the years of execution',
    what: ({ activity, years, amount, start, end }, say) =>
      `${theActivity(activity, say)} runs from ${say.date(start)} to ${say.date(end)}, but its credits (${say.money(amount)}) are all programmed for ${yearList(years, say)}.`,
    why: 'If the credits are not available while the activity runs, it will not be carried out in time.',
    todo: 'Move the amount to the year of execution, or correct the dates of the activity.',
  } satisfies RuleWords<FactsFrom<typeof scheduleFundsElsewhere>>,
}

function theActivity(label: string, say: Say): string {
  return label === '' ? 'An activity without a name' : `The activity ${say.quote(label)}`
}

function falling(activities: number, say: Say): string {
  return say.count(activities, { one: '# activity falls', other: '# activities fall' })
}

function theYears(years: readonly number[], say: Say): string {
  return `${say.count(years.length, { one: 'the year', other: 'the years' })} ${yearList(years, say)}`
}

function period(first: number, last: number, say: Say): string {
  return say.code(first === last ? String(first) : `${first}-${last}`)
}

function yearList(years: readonly number[], say: Say): string {
  return say.list(years.map((year) => say.code(String(year))))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
