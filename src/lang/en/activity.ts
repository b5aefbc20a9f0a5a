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
        ? `An activity without a name has no counterpart in ${names(missing, say)}.`
        : `The activity ${say.quote(label)} has no counterpart in ${names(missing, say)}, neither by this name nor by one close to it.`,
    why: 'Outside the budget nobody knows what an activity costs, outside the monitoring nobody knows what becomes of it: the council and the public see only part of the project.',
    todo: ({ missing }, say) => `Add the activity to ${names(missing, say)}, or remove it if it was given up.`,
  } satisfies RuleWords<FactsFrom<typeof activityMissingInMatrix>>,

  'activity/label-differs': {
    name: 'Activity worded otherwise in another matrix',
    what: ({ written, expected }, say) =>
      isUnnamed(written)
        ? `The activity's name is not written in this cell; it is probably ${say.quote(expected)}.`
        : `The activity is written ${quotes(written, say)}; elsewhere it is ${say.quote(expected)}.`,
    why: 'If the name changes between the matrices, nothing tells that the money and the indicator are those of the same activity.',
    todo: 'Use one name in all three matrices, or keep the two apart if they are two activities.',
    fix: ({ expected }, say) => `Write ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof activityLabelDiffers>>,

  'activity/duplicate': {
    name: 'Activity written twice',
    what: ({ label, matrices: list }, say) =>
      `The activity ${say.quote(label)} is written more than once in the same project, in ${names(list, say)}.`,
    why: 'An activity written twice counts twice in the cost and in the number of activities; it may also stand in place of another that was lost.',
    todo: 'Remove the row that repeats it, or write the activity that was meant.',
  } satisfies RuleWords<FactsFrom<typeof activityDuplicate>>,

  'activity/none': {
    name: 'Project without activities',
    what: ({ without, everywhere }, say) =>
      everywhere ? 'This project has no activity.' : `This project has no activity in ${names(without, say)}.`,
    why: 'A project is carried out by its activities: without them there is no money to programme and no progress to follow.',
    todo: ({ without }, say) => `Write the activities of the project in ${names(without, say)}.`,
  } satisfies RuleWords<FactsFrom<typeof activityNone>>,

  'activity/blank': {
    name: 'Dates without an activity',
    what: ({ start, end }, say) =>
      `A row of the monitoring matrix has dates of its own${dates(start, end, say)}, but no activity.`,
    why: 'Nobody can tell what is due on these dates, and the indicator of the row is counted with the activity above it.',
    todo: 'Write the activity if it is one of its own, or clear the dates if the row belongs to the activity above it.',
  } satisfies RuleWords<FactsFrom<typeof activityBlank>>,
}

function isUnnamed(written: readonly string[]): boolean {
  return written.every((label) => label === '')
}

function dates(start: string | null, end: string | null, say: Say): string {
  const from = start === null ? '' : ` from ${say.date(start)}`
  const to = end === null ? '' : ` to ${say.date(end)}`

  return from === '' && to === '' ? '' : ` (${`${from}${to}`.trim()})`
}

function names(list: readonly (keyof typeof matrices)[], say: Say): string {
  return say.list(list.map((one) => matrices[one]))
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.filter((one) => one !== '').map((one) => say.quote(one)))
}
