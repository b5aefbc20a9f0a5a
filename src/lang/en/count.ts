import type { countAxes } from '../../rules/count/axes.ts'
import type { countDeclared } from '../../rules/count/declared.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

type DeclaredFacts = FactsFrom<typeof countDeclared>

/** The words of the rules about declared numbers, in English. */
export const count = {
  'count/declared': {
    name: 'Declared number differs from the matrices',
    what: (facts, say) =>
      `The number of ${facts.of} is ${say.number(facts.written)} ${places[facts.in]}, but the matrices have ${things[facts.of](facts.counted, say)}.`,
    why: 'The declared number is the one put before the council and published: it cannot differ from what the plan details.',
    todo: 'Correct the declared number, or add what the matrices lack.',
  } satisfies RuleWords<DeclaredFacts>,

  'count/axes': {
    name: 'Projects by axis differ from the matrices',
    what: ({ axes, written, counted }, say) =>
      axes.length === 0
        ? `The total of table 06 is ${say.number(written[0] ?? 0)}, but the matrices have ${things.projects(counted[0] ?? 0, say)}.`
        : `Table 06 does not count the projects by axis as the matrices do: ${say.list(
            axes.map(
              (axis, index) =>
                `${say.quote(axis)} (${say.number(written[index] ?? 0)} instead of ${say.number(counted[index] ?? 0)})`,
            ),
          )}.`,
    why: 'This table tells the share of each priority axis in the plan, so it has to follow its details.',
    todo: 'Check the number of projects and the name of the axis in the table, or the axis of the project in the matrices.',
  } satisfies RuleWords<FactsFrom<typeof countAxes>>,
}

const places = {
  cover: 'on the cover sheet',
  rework: 'in table 05',
  both: 'on the cover sheet and in table 05',
}

const things = {
  projects: (number: number, say: Say) => say.count(number, { one: '# project', other: '# projects' }),
  activities: (number: number, say: Say) => say.count(number, { one: '# activity', other: '# activities' }),
}
