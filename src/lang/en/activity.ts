import type { activityBlank } from '../../rules/activity/blank.ts'
import type { activityDuplicate } from '../../rules/activity/duplicate.ts'
import type { activityLabelDiffers } from '../../rules/activity/label-differs.ts'
import type { activityMissingInMatrix } from '../../rules/activity/missing-in-matrix.ts'
import type { activityNone } from '../../rules/activity/none.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about activities across the matrices, in English. */
export const activity = {
  'activity/missing-in-matrix': {
    name: 'Activity absent from a matrix',
    what: ({ label, missing }, say) =>
      label === ''
        ? `An activity without a name has no counterpart in ${without(missing)}.`
        : `The activity ${say.quote(label)} has no counterpart in ${without(missing)}, by this name or one close to it.`,
    why: 'Outside the budget nobody knows what an activity costs, outside the monitoring nobody knows what becomes of it: the council and the public see only part of the project.',
    todo: ({ missing }, say) => `Add the activity to ${names(missing, say)}, or remove it if it was given up.`,
  } satisfies RuleWords<FactsFrom<typeof activityMissingInMatrix>>,

  'activity/label-differs': {
    name: 'Activity named differently in another matrix',
    what: ({ written, expected }, say) =>
      isUnnamed(written)
        ? `The activity's name is not written in this cell; it is probably ${say.quote(expected)}.`
        : `The activity is written ${quotes(written, say)}; elsewhere it is ${say.quote(expected)}.`,
    why: 'If the name changes between the matrices, nothing shows that the money and the indicator belong to the same activity.',
    todo: 'Write one name in all three matrices, or keep the two apart if they are two activities.',
    fix: ({ expected }, say) => `Write ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof activityLabelDiffers>>,

  'activity/duplicate': {
    name: 'Activity written twice',
    what: ({ label, matrices: list, start, end }, say) =>
      `The activity ${say.quote(label)} is written more than once in the same project, in ${names(list, say)}.${
        hasDays(start, end) ? ` The row that repeats it has ${dates(start, end, say)}.` : ''
      }`,
    why: 'An activity written twice counts twice in the cost and in the number of activities; it may also stand in place of another that was lost.',
    todo: 'Remove the row that repeats it, or write the activity that was meant; rows of one activity have the same dates.',
  } satisfies RuleWords<FactsFrom<typeof activityDuplicate>>,

  'activity/none': {
    name: 'Project without activities',
    what: ({ without: matricesWithout, everywhere }) =>
      everywhere ? 'This project has no activity.' : `This project has no activity in ${without(matricesWithout)}.`,
    why: 'A project is carried out by its activities: without them there is no money to programme and no progress to follow.',
    todo: ({ without: matricesWithout }, say) =>
      `Write the activities of the project in ${names(matricesWithout, say)}.`,
  } satisfies RuleWords<FactsFrom<typeof activityNone>>,

  'activity/blank': {
    name: 'Dates without an activity',
    what: ({ start, end }, say) => `A row of ${matrices.monitoring} has ${dates(start, end, say)}, but no activity.`,
    why: 'Nobody can tell what is due on these dates, and the indicator of the row is counted with the activity above it.',
    todo: 'Write the activity if it is one of its own, or clear the dates if the row belongs to the activity above it.',
  } satisfies RuleWords<FactsFrom<typeof activityBlank>>,
}

function isUnnamed(written: readonly string[]): boolean {
  return written.every((label) => label === '')
}

function hasDays(start: string | null, end: string | null): boolean {
  return start !== null || end !== null
}

function dates(start: string | null, end: string | null, say: Say): string {
  if (start !== null && end !== null) return `dates of its own (${say.date(start)} to ${say.date(end)})`
  if (start !== null) return `a start date of its own (${say.date(start)})`

  return end === null ? 'dates of its own' : `an end date of its own (${say.date(end)})`
}

function names(list: readonly (keyof typeof matrices)[], say: Say): string {
  return say.list(list.map((one) => matrices[one]))
}

/** After a negation. */
function without(list: readonly (keyof typeof matrices)[]): string {
  return list.map((one) => matrices[one]).join(' or ')
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.filter((one) => one !== '').map((one) => say.quote(one)))
}
