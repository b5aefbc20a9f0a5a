import { factsOf, onceFor } from '../../../src/rules/index.ts'
import { indicatorImpactMaximum } from '../../../src/rules/indicator/impact-maximum.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'
import { aPlan, aProject } from '../../plan/a-plan.ts'

pictures(indicatorImpactMaximum, {
  clean: {
    'a hundred each': sheet`
      {item}  | {tracking}   | {weight} | {impact}     | {maximum}
      meeting | people there | 50%      | satisfaction | 100%
      ^       | minutes      | 50%      | fewer queues | '١٠٠ ٪
    `,
    'unreadable is not missing': sheet`
      {item}  | {tracking}   | {weight} | {impact}     | {maximum}
      meeting | people there | 100%     | satisfaction | all ◂V10
    `,
  },
  found: {
    missing: sheet`
      {item}  | {tracking}   | {weight} | {impact}     | {maximum}
      meeting | people there | 50%      | satisfaction | 100%
      ^       | minutes      | 50%      | fewer queues | ◂I06
    `,
    'split as if it were a weight': sheetIn('en')`
      {item}  | {tracking}   | {weight} | {impact}     | {maximum}
      meeting | people there | 50%      | satisfaction | 60% ◂I06
      ^       | minutes      | 50%      | fewer queues | 40% ◂I06
    `,
  },
})

describe('how much it matters', () => {
  const facts = factsOf(aPlan({ projects: [] }), '2000-01-01')
  const foundFor = (label: string, maximum: string) => {
    const project = aProject({ impacts: [{ label, maximum }] })
    return [...indicatorImpactMaximum.check({ project, facts, once: onceFor(project, facts) })]
  }

  it("is the rule's own error where the maximum is missing", () => {
    const found = foundFor('satisfaction', '')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ facts: { maximum: null }, expected: '100' })
    expect(found[0]).not.toHaveProperty('severity')
  })

  it('is a warning where it is another', () => {
    expect(foundFor('satisfaction', '60%')).toMatchObject([{ severity: 'warning', expected: '100', actual: '60' }])
  })

  it('is a warning where it stands without its indicator', () => {
    expect(foundFor('', '100%')).toMatchObject([{ severity: 'warning', facts: { indicator: '' } }])
  })
})
