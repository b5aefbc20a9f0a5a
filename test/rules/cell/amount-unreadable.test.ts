import { cellAmountUnreadable } from '../../../src/rules/cell/amount-unreadable.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(
  cellAmountUnreadable,
  {
    clean: {
      'every accepted writing': sheet`
        {item} | {itemCost}        | {mobilised}       | {2024}
        a      | '150 000.00       | '150,000.00       | '-
        b      | '1 500,50         | '1.500,50 درهم    | 0
        c      | '١٥٠٠٫٥٠          | '1500.50 DH       | '–
      `,
      'a separator that the rest of its column settles': sheet`
        {item} | {itemCost}  | {mobilised} | {2024}
        a      | '12.000,50  | 12000.5     | 0
        b      | '150.000    | 150000      | 0
      `,
    },
    found: {
      'a cost that a flat table repeats': sheet`
        {code} | {axis} | {title} | {cost}    | {item} | {itemCost} | {mobilised} | {2024}
        P-01   | open   | window  | 30        | a      | 10         | 10          | 0
        P-01   | open   | window  | '3O ◂V03  | b      | 10         | 10          | 0
        P-01   | open   | window  | 30        | c      | 10         | 10          | 0
      `,
      'letters, and no sum besides': sheet`
        {item} | {itemCost} | {mobilised}  | {2024}
        a      | 400        | 'a lot ◂V03  | 300
        b      | 500        | 500          | 0
      `,
      'a letter o for a zero': sheetIn('fr')`
        {item} | {itemCost} | {mobilised}  | {2024}
        a      | 400        | '1OO ◂V03    | 300
      `,
      'two readings and nothing to settle them': sheet`
        {item} | {itemCost}    | {mobilised} | {2024}
        a      | '150.000 ◂V03 | 0           | 150
      `,
    },
  },
  { ignoring: ['cell/amount-as-text'] },
)
