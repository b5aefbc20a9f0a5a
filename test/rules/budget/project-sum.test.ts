import { budgetProjectSum } from '../../../src/rules/budget/project-sum.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(budgetProjectSum, {
  clean: {
    'the sum of its activities': sheet`
      {cost} | {item} | {itemCost} | {mobilised} | {2026}
      30.30  | pens   | 10.10      | 0           | 10.10
      ^      | ink    | 20.20      | 20.20       | 0
    `,
    'an activity cost that is to mend itself': sheet`
      {cost} | {item} | {itemCost} | {mobilised} | {2026}
      30     | pens   | 15 ◂B01    | 0           | 10
      ^      | ink    | 20         | 20          | 0
    `,
    'an unreadable activity cost': sheet`
      {cost} | {item} | {itemCost}   | {mobilised} | {2026}
      30     | pens   | #REF! ◂V01   | 0           | 10
      ^      | ink    | 20           | 20          | 0
    `,
    'a project cost computed from a row of sums that is to mend': sheet`
      {cost}         | {item}  | {itemCost} | {mobilised} | {2026}
      =D4+E4→31      | pens    | 10         | 0           | 10
      ^              | ink     | 20         | 20          | 0
      ^              | {total} |            | 20          | 11 ◂B04
    `,
    'an activity is missing here, and said by itself': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens     | 2026    | 30
        ^      | ^      | ^       | ink ◂A01 | ^       | ^
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
        P-01   | A      | school  | 30     | pens   | 10         | 0           | 10
      `,
    ],
    'repeated down a flat table': sheet`
      {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
      P-01   | A      | school  | 30     | pens   | 10         | 0           | 10
      P-01   | A      | school  | 30     | ink    | 20         | 20          | 0
    `,
  },
  found: {
    'a centime too many': sheet`
      {cost}      | {item} | {itemCost} | {mobilised} | {2026}
      30.31 ◂B02  | pens   | 10.10      | 0           | 10.10
      ^           | ink    | 20.20      | 20.20       | 0
    `,
    'an empty cost': sheet`
      {cost} | {item} | {itemCost} | {mobilised} | {2026}
      ◂B02   | pens   | 10         | 0           | 10
    `,
    'cost and row of sums agree against the activities: said once': sheet`
      {cost}  | {item}  | {itemCost} | {mobilised} | {2026}
      35 ◂B02 | pens    | 10         | 0           | 10
      ^       | ink     | 20         | 20          | 0
      ^       | {total} |            | 25          | 10
    `,
    'matrix 1 repeats the wrong cost: said once': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 12
      `,
      sheet`
        {code} | {axis} | {title} | {cost}  | {item} | {itemCost} | {mobilised} | {2026}
        P-01   | A      | school  | 12 ◂B02 | pens   | 10         | 0           | 10
      `,
    ],
    'one odd row of a flat table': sheet`
      {code} | {axis} | {title} | {cost}  | {item} | {itemCost} | {mobilised} | {2026}
      P-01   | A      | school  | 30      | pens   | 10         | 0           | 10
      P-01   | A      | school  | 30      | ink    | 15         | 15          | 0
      P-01   | A      | school  | 29 ◂B02 | paper  | 5          | 5           | 0
    `,
  },
})
