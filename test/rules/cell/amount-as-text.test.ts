import { judge } from '../../../src/check.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { cellAmountAsText } from '../../../src/rules/cell/amount-as-text.ts'
import { pictures, sheet, sheetIn, workbookOf } from '../../picture.ts'

pictures(cellAmountAsText, {
  clean: {
    'numbers, a dash and an empty cell': sheet`
      {item} | {itemCost} | {mobilised} | {2024} | {2025}
      a      | 400        | '-          | 400    | '—
    `,
    'text that is no amount': sheet`
      {item} | {itemCost} | {mobilised} | {2024}
      a      | 400        | 'many ◂V03  | 400
    `,
  },
  found: {
    'once a column, its row of sums with it': sheet`
      {item}  | {itemCost}      | {mobilised} | {2024}
      a       | '1 400,00 ◂V06  | 1000        | '400 ◂V06
      b       | '٥٠٠            | 500         | '0
      {total} | '1 900,00       | 1500        | '400.00
    `,
    'the costs of two matrices apart': [
      sheetIn('fr')`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | open   | window  | a      | 2024    | '400 DH ◂V06
      `,
      sheet`
        {code} | {axis} | {title} | {cost}          | {item} | {itemCost} | {mobilised} | {2024}
        P-01   | open   | window  | '400,00 درهم ◂V06 | a      | 400        | 100         | 300
      `,
    ],
  },
})

describe('its fix', () => {
  it('writes the same amounts as numbers with two decimals', () => {
    const drawn = sheet`
      {item} | {itemCost} | {mobilised}    | {2024}
      a      | 1400.5     | '1 400,50      | 0
      b      | 0.13       | '0,125         | 0
    `
    const { findings } = judge(readPlan(workbookOf(drawn)), '2000-01-01')
    const [found] = findings.filter(({ rule }) => rule.id === cellAmountAsText.id)

    expect(found?.problem.fix).toMatchObject({
      kind: 'safe',
      edits: [
        { value: 1400.5, format: '#,##0.00' },
        { value: 0.125, format: '#,##0.00' },
      ],
    })
  })
})
