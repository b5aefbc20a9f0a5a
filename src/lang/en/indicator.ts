import type { indicatorImpactMaximum } from '../../rules/indicator/impact-maximum.ts'
import type { indicatorImpactNone } from '../../rules/indicator/impact-none.ts'
import type { indicatorNone } from '../../rules/indicator/none.ts'
import type { indicatorTwoInOne } from '../../rules/indicator/two-in-one.ts'
import type { indicatorWeightMissing } from '../../rules/indicator/weight-missing.ts'
import type { indicatorWeightRange } from '../../rules/indicator/weight-range.ts'
import type { indicatorWeightsSum } from '../../rules/indicator/weights-sum.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords } from '../language.ts'

/** The words of the rules about indicators, in English. */
export const indicator = {
  'indicator/weights-sum': {
    name: 'Weights that do not add up to 100',
    what: ({ sum }, say) =>
      `The weights of the project's tracking indicators add up to ${say.share(sum)} instead of ${say.share('100')}.`,
    why: "Progress is counted out of 100: on any other sum the project's progress is overstated or understated before the council and the public.",
    todo: (_, say) => `Go over the weights with the service in charge until they add up to ${say.share('100')}.`,
    fix: (_, say) => `Share ${say.share('100')} out in proportion to the weights`,
  } satisfies RuleWords<FactsFrom<typeof indicatorWeightsSum>>,

  'indicator/none': {
    name: 'Activity without a tracking indicator',
    what: ({ activity }, say) => `The activity ${say.quote(activity)} has no tracking indicator.`,
    why: 'Without one nobody can tell whether the activity is under way or done, and it counts for nothing in the progress.',
    todo: "Give the activity an indicator and a weight, and adapt the weights of the project's other indicators.",
  } satisfies RuleWords<FactsFrom<typeof indicatorNone>>,

  'indicator/weight-missing': {
    name: 'Indicator or weight missing',
    what: ({ indicator, weight }, say) => {
      if (indicator !== '') return `The tracking indicator ${say.quote(indicator)} has no weight.`

      return weight === null
        ? 'A share is recorded for a tracking indicator that is not named.'
        : `A weight of ${say.share(weight)} stands without its tracking indicator.`
    },
    why: 'Only an indicator together with its weight can be followed and counted.',
    todo: ({ indicator }) =>
      indicator === '' ? 'Write the indicator, or clear the cells of the row.' : "Type the indicator's weight.",
  } satisfies RuleWords<FactsFrom<typeof indicatorWeightMissing>>,

  'indicator/weight-range': {
    name: 'Impossible weight',
    what: ({ indicator, weight }, say) =>
      `The weight of the tracking indicator ${say.quote(indicator)} is ${say.share(weight)}: it has to be above ${say.share('0')} and at most ${say.share('100')}.`,
    why: 'An indicator of such a weight counts for nothing, or for more than the whole project.',
    todo: 'Correct the weight, or remove the indicator if it is no longer needed.',
  } satisfies RuleWords<FactsFrom<typeof indicatorWeightRange>>,

  'indicator/impact-none': {
    name: 'Project without an impact indicator',
    what: ({ title }, say) => `The project${title === '' ? '' : ` ${say.quote(title)}`} has no impact indicator.`,
    why: 'Without one the project can be carried out to the end and nobody will know what it changed for the inhabitants.',
    todo: (_, say) => `Add at least one impact indicator with a maximum of ${say.share('100')}.`,
  } satisfies RuleWords<FactsFrom<typeof indicatorImpactNone>>,

  'indicator/impact-maximum': {
    name: 'Maximum of an impact indicator',
    what: ({ indicator, maximum }, say) => {
      if (indicator === '') return 'A maximum stands without its impact indicator.'

      return maximum === null
        ? `The impact indicator ${say.quote(indicator)} has no maximum.`
        : `The maximum of the impact indicator ${say.quote(indicator)} is ${say.share(maximum)} and not ${say.share('100')}.`
    },
    why: 'Each impact indicator is measured out of 100 by itself; on another scale impacts cannot be compared.',
    todo: ({ indicator }, say) =>
      indicator === '' ? 'Write the impact indicator, or clear the cell.' : `Type ${say.share('100')} as its maximum.`,
  } satisfies RuleWords<FactsFrom<typeof indicatorImpactMaximum>>,

  'indicator/two-in-one': {
    name: 'Several indicators in one cell',
    what: ({ items }, say) =>
      `One cell holds ${say.number(items.length)} indicators under one share: ${say.list(items.map((item) => say.quote(item)))}.`,
    why: 'One share for several indicators does not tell which of them was achieved.',
    todo: 'Give each indicator a row and a share of its own.',
  } satisfies RuleWords<FactsFrom<typeof indicatorTwoInOne>>,
}
