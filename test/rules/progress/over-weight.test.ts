import { factsOf, onceFor } from '../../../src/rules/index.ts'
import { progressOverWeight } from '../../../src/rules/progress/over-weight.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'
import { aPlan, aProject } from '../../plan/a-plan.ts'

pictures(progressOverWeight, {
  clean: {
    'all of the weight, over two years': sheet`
      {item}  | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
      meeting | people there | 60%      | 20%             | 40%
      report  | pages        | 40%      |                 | 13.33%
    `,
    'cumulated shares are not added up': sheet`
      {item}  | {tracking}   | {weight} | {achieved 2024 cumulative} | {achieved 2025 cumulative}
      meeting | people there | 60%      | 40%                        | 60%
      report  | pages        | 40%      | 40%                        | 40%
    `,
    'years under a group, each cumulated': sheet`
      {item}  | {tracking}   | {weight} | {achieved} |
              |              |          | 2024 (تراكمي) | 2025 (تراكمي)
      meeting | people there | 60%      | 40%           | 60%
      report  | pages        | 40%      | 40%           | 40%
    `,
    'the state so far': sheet`
      {item}  | {tracking}   | {weight} | {achieved}
      meeting | people there | 100%     | '١٠٠٪
    `,
  },
  found: {
    'in one year': sheet`
      {item}  | {tracking}   | {weight} | {achieved 2024} | {achieved 2025}
      meeting | people there | 60%      | 60%             |
      report  | pages        | 40%      | 41% ◂G01        |
    `,
    'in the year that passes it, by a hundredth': sheet`
      {item}  | {tracking}   | {weight} | {achieved 2024} | {achieved 2025} | {achieved 2026}
      meeting | people there | 60%      | 20%             | 40%             | 0.01% ◂G01
      report  | pages        | 40%      | 20%             | 30% ◂G01        | 10%
    `,
    'the year columns the other way round': sheetIn('fr')`
      {item}  | {tracking}   | {weight} | {achieved 2025} | {achieved 2024}
      meeting | people there | 60%      | 30% ◂G01        | 40%
      report  | pages        | 40%      | 1%              | 41% ◂G01
    `,
    'an impact beyond its maximum': sheetIn('en')`
      {item}  | {tracking}   | {weight} | {achieved} | {impact}     | {maximum} | {impactAchieved}
      meeting | people there | 50%      |            | satisfaction | 100%      | 120% ◂G01
      report  | pages        | 50%      | 50%        | fewer queues | 100%      | 100%
    `,
  },
})

describe('what it cannot judge', () => {
  const facts = factsOf(aPlan({ projects: [] }), '2000-01-01')
  const foundFor = (weight: string, achieved: Readonly<Record<number, string>>) => {
    const project = aProject({ activities: { meeting: { indicators: [{ weight, achieved }] } } })
    return [...progressOverWeight.check({ project, facts, once: onceFor(project, facts) })]
  }

  it('is a share that cannot be read, unless another already passes', () => {
    expect(foundFor('50%', { 2024: 'most', 2025: '20%' })).toMatchObject([{ notChecked: [{ row: 0 }, { row: 0 }] }])
    expect(foundFor('50%', { 2024: '60%', 2025: 'most' })).toMatchObject([{ actual: '60', expected: '50' }])
  })

  it('is a weight that cannot be read, where something is achieved', () => {
    expect(foundFor('half', { 2024: '20%', 2025: '' })).toHaveProperty('0.notChecked.length', 1)
    expect(foundFor('half', { 2024: '', 2025: '' })).toEqual([])
  })

  it('is not a weight that is missing or nothing, of which other rules speak', () => {
    expect(foundFor('', { 2024: '20%' })).toEqual([])
    expect(foundFor('0%', { 2024: '20%' })).toEqual([])
  })
})
