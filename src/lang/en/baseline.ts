import { parseCentimes } from '../../money/index.ts'
import type { baselineAdded } from '../../rules/baseline/added.ts'
import type { baselineChanged } from '../../rules/baseline/changed.ts'
import type { baselineRemoved } from '../../rules/baseline/removed.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

type Changed = FactsFrom<typeof baselineChanged>

/** The words of the rules about what the council adopted, in English. */
export const baseline = {
  'baseline/changed': {
    name: 'Changed since adoption',
    what: (facts, say) =>
      `${aspects[facts.aspect](facts.year, say)}${owner(facts, say)} has changed since adoption: ${value(facts, facts.was, say)} then, ${value(facts, facts.is, say)} now.`,
    why: 'The council voted on this plan: a change binds the collectivity without a vote, unless the committee decides on it.',
    todo: 'Put back what the council adopted, or let the committee decide; where the council adopted the change, record the plan as adopted anew.',
  } satisfies RuleWords<Changed>,

  'baseline/added': {
    name: 'Added since adoption',
    what: ({ of, label }, say) =>
      of === 'project'
        ? `The project ${say.quote(label)} is not in the adopted plan.`
        : `The activity ${say.quote(label)} is not in the adopted plan.`,
    why: 'What the council did not adopt has neither credits that were voted nor a promise made to citizens.',
    todo: 'Take out what was added, or let the committee decide and put the change before the council.',
  } satisfies RuleWords<FactsFrom<typeof baselineAdded>>,

  'baseline/removed': {
    name: 'Removed since adoption',
    what: ({ of, project, label }, say) =>
      of === 'project'
        ? `The project ${say.code(project)} ${say.quote(label)}, which the council adopted, is no longer in the plan.`
        : `The activity ${say.quote(label)} of the project ${say.code(project)}, which the council adopted, is no longer in the plan.`,
    why: 'A promise that was adopted and published does not go without a decision: citizens will ask about it.',
    todo: 'Put back what was removed, or let the committee decide and put the change before the council.',
  } satisfies RuleWords<FactsFrom<typeof baselineRemoved>>,
} as const

const aspects: { readonly [A in Changed['aspect']]: (year: number | null, say: Say) => string } = {
  title: () => 'The title',
  years: () => 'The year of execution',
  cost: () => 'The estimated cost',
  mobilised: () => 'The amount of mobilised credits',
  programmed: (year, say) => `The amount programmed for ${say.code(String(year))}`,
  start: () => 'The start',
  end: () => 'The end',
  weight: () => 'The weight',
}

function owner({ of, label }: Changed, say: Say): string {
  if (of === 'project') return ' of the project'

  return of === 'activity' ? ` of the activity ${say.quote(label)}` : ` of the indicator ${say.quote(label)}`
}

function value({ aspect }: Changed, text: string, say: Say): string {
  if (text === '') return 'nothing'
  if (aspect === 'title') return say.quote(text)
  if (aspect === 'weight') return say.share(text)
  if (aspect === 'start' || aspect === 'end') return say.date(text)

  const centimes = aspect === 'years' ? null : parseCentimes(text)
  return centimes === null ? say.code(text) : say.money(centimes)
}
