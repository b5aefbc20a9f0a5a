import { cellsOfProject } from '../../../src/plan/index.ts'
import { cellAmountPrecision } from '../../../src/rules/cell/amount-precision.ts'
import { factsOf } from '../../../src/rules/index.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'
import { aPlan, aProject } from '../../plan/a-plan.ts'

pictures(
  cellAmountPrecision,
  {
    clean: {
      'two decimals': sheet`
        {item} | {itemCost} | {mobilised} | {2024}
        a      | 400.25     | 100.2       | 300.05
      `,
      'the binary residue of a sum': sheet`
        {item} | {itemCost}                        | {mobilised} | {2024}
        a      | =C2+D2→0.30000000000000004       | 0.1         | 0.2
        b      | 0.30000000000000004               | 0.1         | 0.2
      `,
      'a formula that divides': sheet`
        {item} | {itemCost}              | {mobilised} | {2024}
        a      | =1000/3→333.3333333333 | 333.33      | 0
      `,
    },
    found: {
      'three decimals, in a number': sheet`
        {item} | {itemCost} | {mobilised}  | {2024}
        a      | 400.12     | 400.123 ◂V05 | 0
      `,
      'three decimals, in text': sheetIn('fr')`
        {item} | {itemCost} | {mobilised} | {2024}
        a      | 1400.12    | '1 400,1234 ◂V05 | 0
      `,
      'half a centime': sheet`
        {item} | {itemCost} | {mobilised} | {2024}
        a      | 400.13     | 400.125 ◂V05 | 0
      `,
    },
  },
  { ignoring: ['cell/amount-as-text'] },
)

describe('its rounding', () => {
  const fixFor = (mobilised: number) => {
    const project = aProject({ activities: { a: { mobilised } } })
    const facts = factsOf(aPlan({ projects: [] }), '2000-01-01')
    const found = [...cellsOfProject(project)].flatMap((cell) => [...cellAmountPrecision.check({ cell, facts })])

    return found.map((problem) => ('fix' in problem ? problem.fix : null))
  }

  it.each([
    [400.123, 'safe', 400.12],
    [400.1251, 'safe', 400.13],
    [400.125, 'choice', 400.13],
    [-400.125, 'choice', -400.13],
  ])('of %d is %s', (amount, kind, value) => {
    expect(fixFor(amount)).toMatchObject([{ kind, edits: [{ value }] }])
  })
})
