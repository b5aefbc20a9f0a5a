import fc from 'fast-check'
import { placeKey } from '../../../src/grid/index.ts'
import { points, pointsText, readShare, sumPoints } from '../../../src/money/index.ts'
import { factsOf, onceFor } from '../../../src/rules/index.ts'
import { trackingIndicators } from '../../../src/rules/indicator/tracking-indicators.ts'
import { indicatorWeightsSum } from '../../../src/rules/indicator/weights-sum.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'
import { aPlan, aProject } from '../../plan/a-plan.ts'

pictures(indicatorWeightsSum, {
  clean: {
    'sixty and forty': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 60%
      ^       | minutes kept | 40%
    `,
    'thirds to the hundredth, in text with Arabic digits': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | '٣٣٫٣٣٪
      visit   | places seen  | '33,33 %
      report  | pages        | 33.34%
    `,
    'an activity that only another matrix has': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | open   | window  | meeting     | 2024 | 500
               |        |         | report ◂A01 |      |
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking}   | {weight}
        P-01   | open   | window  | meeting | people there | 60%
      `,
    ],
  },
  found: {
    'one point too many, over two activities': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 60%
      ^       | minutes kept | 30%
      report  | pages        | 11% ◂I01
    `,
    'a hundredth too few, points under a percent header': sheetIn('fr')`
      {item}  | {tracking}   | {weight}
      meeting | people there | 60
      report  | pages        | 39.99 ◂I01
    `,
    'two projects, one of them wrong': sheet`
      {code} | {axis} | {title} | {item}  | {tracking}   | {weight}
      P-01   | open   | window  | meeting | people there | 100%
      P-02   | open   | door    | report  | pages        | '50%
             |        |         | copy    | copies       | '30% ◂I01
    `,
  },
})

describe('what the rebalancing writes', () => {
  const facts = factsOf(aPlan({ projects: [] }), '2000-01-01')
  const writings = [
    (hundredths: number) => `${hundredths / 100}%`,
    (hundredths: number) => `${hundredths / 100}`,
    (hundredths: number) => ({ value: Number(`${hundredths}e-4`), format: '0.00%' }),
    (hundredths: number) => hundredths / 100,
  ]

  it('makes exactly 100 however the weights are written', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(weights, fc.constantFrom(...writings), (hundredths, write) => {
        fc.pre(hundredths.reduce((sum, weight) => sum + weight, 0) !== 10_000)
        const indicators = hundredths.map((weight) => ({ weight: write(weight) }))
        const project = aProject({ activities: { meeting: { indicators } } })
        const [found] = indicatorWeightsSum.check({ project, facts, once: onceFor(project, facts) })
        const edits = found !== undefined && 'fix' in found ? (found.fix?.edits ?? []) : []
        const written = new Map(edits.map(({ at, value }) => [placeKey(at), String(value)]))
        const after = trackingIndicators(project).map(({ weight }) => {
          const text = (weight && written.get(placeKey(weight.at))) ?? weight?.written ?? ''
          return readShare(text, weight?.percentFormat && !text.includes('%') ? 'fractions' : 'points') ?? points(0)
        })

        expect(pointsText(sumPoints(after))).toBe('100')
      }),
    )
  })

  it('leaves a formula as it is', () => {
    const indicators = [{ weight: { value: 0.5, format: '0%', formula: 'A1' } }, { weight: '60%' }]
    const project = aProject({ activities: { meeting: { indicators } } })
    const [found] = indicatorWeightsSum.check({ project, facts, once: onceFor(project, facts) })

    expect(found).toMatchObject({ actual: '110' })
    expect(found).not.toHaveProperty('fix')
  })

  it('keeps how each cell is written', () => {
    const weights = ['60%', '60', { value: 0.6, format: '0%' }, 60, { value: 0.02, format: '0%' }]
    const indicators = weights.map((weight) => ({ weight }))
    const project = aProject({ activities: { meeting: { indicators } } })
    const [found] = indicatorWeightsSum.check({ project, facts, once: onceFor(project, facts) })

    expect(found).toMatchObject({
      fix: {
        kind: 'choice',
        edits: [
          { value: '24.8%' },
          { value: '24.79' },
          { value: 0.2479, format: '0.00%' },
          { value: 24.79, format: '0.00' },
          { value: 0.0083, format: '0.00%' },
        ],
      },
    })
  })
})

describe('what is not judged', () => {
  const facts = factsOf(aPlan({ projects: [] }), '2000-01-01')
  const weighing = (...weights: readonly string[]) =>
    aProject({ activities: { meeting: { indicators: weights.map((weight) => ({ weight })) } } })

  it.each([
    ['an unreadable weight', weighing('half', '50%')],
    ['an empty weight', weighing('', '50%')],
    ['a weight of zero', weighing('0%', '50%')],
    ['a weight above 100', weighing('150%', '50%')],
  ])('is a sum with %s', (_, project) => {
    const [found, ...others] = indicatorWeightsSum.check({ project, facts, once: onceFor(project, facts) })

    expect(others).toEqual([])
    expect(found).toHaveProperty('notChecked.length', 2)
  })
})
