import { array, assert as check, integer, property } from 'fast-check'
import { day, percent } from '../made/workbook.ts'
import { type Bed, beds, tidy } from './beds.ts'
import { linesOf, off, projectCosts, spread } from './money.ts'
import { both, shown, typed } from './planting.ts'
import { type Plant, sow, surprise, wholeChecking } from './sowing.ts'

/** Faults of different kinds in different projects, each with the one finding that it must give. */
function independent(bed: Bed): readonly Plant[] {
  const [first, second, , fourth] = bed.plan.projects.filter(
    ({ activities, index }) => activities.length > 1 && index !== 3,
  )
  const weight = first?.followed?.activities[0]?.indicators[0]?.weight
  const lastWeight = first?.followed?.activities.at(-1)?.indicators.at(-1)?.weight
  const end = second?.followed?.activities.at(-1)?.end
  const start = second?.followed?.activities.at(-1)?.start
  const title = fourth?.budget?.title
  const code = second?.budget?.code
  const cost = first?.budget?.lines.at(-1)?.cost
  const projectCost = fourth?.budget?.cost
  const total = second?.budget?.total?.mobilised
  if (weight == null || lastWeight == null || end?.value == null || start == null || title == null) return []
  if (code === undefined || cost == null || projectCost == null || total == null) return []

  return [
    {
      name: 'a weight',
      deed: typed([weight.at, percent(Number(weight.value) + 1)]),
      finds: [['indicator/weights-sum', lastWeight.at]],
    },
    { name: 'a day', deed: typed([end.at, day('2031-01-01')]), finds: [['schedule/outside-period', end.at]] },
    {
      name: 'a title',
      deed: typed([title.at, 'اقتناء حافلات للنقل المدرسي']),
      finds: [['project/title-differs', title.at]],
    },
    {
      name: 'a code',
      deed: typed([code.at, `${second?.code.replace('-', '=')}`]),
      finds: [['code/malformed', code.at]],
    },
    { name: 'an activity', deed: typed([cost.at, off(bed, cost, 1n)]), finds: [['budget/activity-sum', cost.at]] },
    {
      name: 'a project',
      deed: typed([projectCost.at, off(bed, projectCost, 100n)]),
      finds: [['budget/project-sum', projectCost.at]],
    },
    {
      name: 'a sum',
      deed: typed([total.at, off(bed, total, 10_000n)]),
      finds: [['budget/project-total-row', total.at]],
    },
    {
      name: 'the last row',
      deed: typed(
        ...(bed.plan.grandTotal?.mobilised
          ? [[bed.plan.grandTotal.mobilised.at, off(bed, bed.plan.grandTotal.mobilised, 7n)] as const]
          : []),
      ),
      finds: bed.plan.grandTotal?.mobilised ? [['budget/grand-total', bed.plan.grandTotal.mobilised.at]] : [],
    },
  ]
}

describe('two faults', () => {
  sow('that have nothing to do with each other', beds, (bed) => {
    const faults = independent(bed)
    return faults.flatMap((one, index) =>
      faults.slice(index + 1).map(
        (other): Plant => ({
          name: `${one.name} and ${other.name}`,
          deed: both(one.deed, other.deed),
          finds: [...one.finds, ...other.finds],
        }),
      ),
    )
  })

  sow('of one centime in two projects', beds, (bed) => {
    const costs = spread(projectCosts(bed.plan, 'budget').filter(({ value }) => value !== 0n))
    const lines = spread(linesOf(bed.plan).filter(({ line }) => line.cost?.value !== 0n))
    return costs.flatMap((cost) =>
      lines
        .filter(({ project }) => project.budget?.cost !== cost)
        .flatMap(({ line }): Plant[] =>
          line.cost === null
            ? []
            : [
                {
                  name: `${shown(cost.at)} and ${shown(line.cost.at)}`,
                  deed: typed([cost.at, off(bed, cost, 1n)], [line.cost.at, off(bed, line.cost, 1n)]),
                  finds: [
                    ['budget/project-sum', cost.at],
                    ['budget/activity-sum', line.cost.at],
                  ],
                },
              ],
        ),
    )
  })

  sow('of one centime in two rows of a project', beds, (bed) =>
    spread(bed.plan.projects.filter(({ budget }) => (budget?.lines.length ?? 0) > 2)).flatMap(({ budget }): Plant[] => {
      const [one, other] = [budget?.lines[0]?.cost, budget?.lines.at(-1)?.cost]
      return one == null || other == null
        ? []
        : [
            {
              name: shown(one.at),
              deed: typed([one.at, off(bed, one, 1n)], [other.at, off(bed, other, 2n)]),
              finds: [
                ['budget/activity-sum', one.at],
                ['budget/activity-sum', other.at],
              ],
            },
          ]
    }),
  )
})

describe('any faults that have nothing to do with each other', () => {
  it('are all found, and nothing else', () => {
    const faults = independent(tidy)
    const whole = wholeChecking(tidy)
    check(
      property(array(integer({ min: 0, max: faults.length - 1 }), { minLength: 3, maxLength: 6 }), (picks) => {
        const chosen = [...new Set(picks)].flatMap((index) => faults.slice(index, index + 1))
        const plant: Plant = {
          name: chosen.map(({ name }) => name).join(', '),
          deed: both(...chosen.map(({ deed }) => deed)),
          finds: chosen.flatMap(({ finds }) => finds),
        }
        expect(surprise(tidy, plant, whole)).toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})
