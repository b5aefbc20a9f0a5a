import { cellAmountNegative } from '../../../src/rules/cell/amount-negative.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(
  cellAmountNegative,
  {
    clean: {
      'nothing and a dash': sheet`
        {item} | {itemCost} | {mobilised} | {2024}
        a      | 400        | 400         | 0
        b      | 400        | 400         | '-
      `,
    },
    found: {
      'a credit below zero, and not the sums that follow it': sheet`
        {item}  | {itemCost} | {mobilised} | {2024}
        a       | -100       | 0           | -100 ◂V04
        b       | 50         | 50          | 0
        {total} | -50        | 50          | -100
      `,
      'as accountants write it': sheetIn('fr')`
        {item} | {itemCost} | {mobilised}   | {2024}
        a      | 300        | '(100) ◂V04   | 400
      `,
      'a cost below zero whose parts are not': sheet`
        {item} | {itemCost}  | {mobilised} | {2024}
        a      | -400 ◂V04   | 100         | 300
      `,
      'a project cost of matrix 1': sheetIn('en')`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | open   | window  | meeting | 2024    | -0.01 ◂V04
      `,
    },
  },
  { ignoring: ['cell/amount-as-text'] },
)
