import { cellAmountEmpty } from '../../../src/rules/cell/amount-empty.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(cellAmountEmpty, {
  clean: {
    'zeros and dashes': sheet`
      {item} | {itemCost} | {mobilised} | {2024} | {2025}
      a      | 400        | '-          | 400    | 0
    `,
    'an activity without any amount': sheet`
      {item} | {itemCost} | {mobilised} | {2024} | {2025}
      a      | 400        | 0           | 400    | 0
      b      |            |             |        |
    `,
  },
  found: {
    'once a column': sheet`
      {item} | {itemCost} | {mobilised} | {2024} | {2025}
      a      | 400        | ◂V07        | 400    | ◂V07
      b      | 400        |             | 400    |
      c      | 400        | 0           | 400    | 0
    `,
    'in one cell of one year': sheetIn('en')`
      {2025}    | {2024} | {item} | {itemCost} | {mobilised}
      200       | 100    | a      | 400        | 100
      ' \u00a0 ◂V07 | 400    | b      | 400        | 0
    `,
  },
})
