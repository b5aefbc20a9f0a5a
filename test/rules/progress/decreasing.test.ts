import { factsOf, onceFor } from '../../../src/rules/index.ts'
import { progressDecreasing } from '../../../src/rules/progress/decreasing.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'
import { aPlan } from '../../plan/a-plan.ts'

pictures(
  progressDecreasing,
  {
    clean: {
      'growing and standing still': sheet`
        {item}  | {tracking}   | {weight} | {achieved 2024 cumulative} | {achieved 2025 cumulative}
        meeting | people there | 60%      | 20%                        | 60%
        report  | pages        | 40%      | 40%                        | 40%
      `,
      'less in a later year, in columns of what each year adds': sheet`
        {item}  | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
        meeting | people there | 100%     | 60%             | 40%
      `,
      'nothing written for the later year': sheetIn('fr')`
        {item}  | {tracking}   | {weight} | {achieved 2024 cumulative} | {achieved 2025 cumulative}
        meeting | people there | 100%     | 60%                        |
      `,
      'the fall of a share that was too high': sheet`
        {item}  | {tracking}   | {weight} | {achieved 2024 cumulative} | {achieved 2025 cumulative}
        meeting | people there | 60%      | 80% ◂G01                   | 60%
        report  | pages        | 40%      | 40%                        | 40%
      `,
    },
    found: {
      once: sheet`
        {item}  | {tracking}   | {weight} | {achieved 2024 cumulative} | {achieved 2025 cumulative}
        meeting | people there | 60%      | 50%                        | 20% ◂G02
        report  | pages        | 40%      | 40%                        | 40%
      `,
      'over an empty year, in an impact indicator': sheetIn('en')`
        {item}  | {tracking} | {weight} | {impact} | {maximum} | {impactAchieved 2024 cumulative} | {impactAchieved 2025 cumulative} | {impactAchieved 2026 cumulative}
        meeting | people     | 50%      | queues   | 100%      | 30%                              |                                  | 10% ◂G02
        report  | pages      | 50%      | trust    | 100%      | 30%                              | 20% ◂G02                         | 20%
      `,
    },
  },
  { asOf: '2026-06-30', ignoring: ['progress/none-recorded', 'progress/overdue'] },
)

describe('a coming year', () => {
  const plan = aPlan({
    cumulative: true,
    projects: [
      { activities: { meeting: { indicators: [{ weight: '100%', achieved: { 2024: '30%', 2025: '0%' } }] } } },
    ],
  })

  it.each([
    ['2024-12-31', 0],
    ['2025-01-01', 1],
  ])('filled with zeros says nothing before it begins: on %s', (asOf, count) => {
    const facts = factsOf(plan, asOf)
    const found = plan.projects.flatMap((project) => [
      ...progressDecreasing.check({ project, facts, once: onceFor(project, facts) }),
    ])

    expect(found).toHaveLength(count)
  })
})

describe('a share that cannot be read', () => {
  it('leaves what follows it unjudged', () => {
    const achieved = { 2024: '30%', 2025: 'most', 2026: '20%' }
    const plan = aPlan({
      cumulative: true,
      projects: [{ activities: { meeting: { indicators: [{ weight: '100%', achieved }] } } }],
    })
    const facts = factsOf(plan, '2026-12-31')
    const found = plan.projects.flatMap((project) => [
      ...progressDecreasing.check({ project, facts, once: onceFor(project, facts) }),
    ])

    expect(found).toMatchObject([{ notChecked: [{}] }, { notChecked: [{}] }])
  })
})
