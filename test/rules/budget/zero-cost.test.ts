import { budgetZeroCost } from '../../../src/rules/budget/zero-cost.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(budgetZeroCost, {
  clean: {
    'a cost': sheet`
      {cost} | {item} | {itemCost} | {mobilised} | {2026}
      0.01   | pens   | 0.01       | 0.01        | 0
    `,
    'nothing, where the activities cost something': sheet`
      {cost}  | {item} | {itemCost} | {mobilised} | {2026}
      0 ◂B02  | pens   | 5          | 5           | 0
    `,
    'nothing in one matrix only': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 7 ◂B03
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
        P-01   | A      | school  | 0      | pens   | 0          | 0           | 0
      `,
    ],
    unreadable: sheet`
      {cost}      | {item} | {itemCost} | {mobilised} | {2026}
      free ◂V03   | pens   | 0          | 0           | 0
    `,
  },
  found: {
    nothing: sheet`
      {cost}  | {item} | {itemCost} | {mobilised} | {2026}
      0 ◂B08  | pens   | 0          | 0           | 0
    `,
    'a dash': sheet`
      {cost}  | {item} | {itemCost} | {mobilised} | {2026}
      - ◂B08  | pens   | -          | -           | -
    `,
    'nothing written': sheet`
      {code} | {axis} | {title} | {item} | {years} | {cost}
      P-01   | A      | school  | pens   | 2026    | ◂B08
    `,
  },
})
