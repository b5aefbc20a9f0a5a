import { budgetProjectCostDiffers } from '../../../src/rules/budget/project-cost-differs.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

const budget = sheet`
  {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
  P-01   | A      | school  | 30     | pens   | 30         | 10          | 20
`

pictures(budgetProjectCostDiffers, {
  clean: {
    'the same, one of them as text': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | '30,00 DH ◂V06
      `,
      budget,
    ],
    'matrix 2 is to mend, by its activities': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 30
      `,
      sheet`
        {code} | {axis} | {title} | {cost}  | {item} | {itemCost} | {mobilised} | {2026}
        P-01   | A      | school  | 31 ◂B02 | pens   | 30         | 10          | 20
      `,
    ],
    'matrix 2 computes its cost from an activity that is to mend': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 30
      `,
      sheet`
        {code} | {axis} | {title} | {cost}   | {item} | {itemCost} | {mobilised} | {2026}
        P-01   | A      | school  | =F2→33   | pens   | 33 ◂B01    | 10          | 20
      `,
    ],
    'matrix 1 alone': sheet`
      {code} | {axis} | {title} | {item} | {years} | {cost}
      P-01   | A      | school  | pens   | 2026    | 29
    `,
  },
  found: {
    'matrix 1 alone is off': [
      sheetIn('fr')`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 29.99 ◂B03
      `,
      budget,
    ],
    'matrix 1 says nothing': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | ◂B03
      `,
      budget,
    ],
    'activities unread, the row of sums speaks for matrix 1': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 30
      `,
      sheet`
        {code}  | {axis} | {title} | {cost}  | {item} | {itemCost} | {mobilised} | {2026}
        P-01    | A      | school  | 13 ◂B03 | pens   | x ◂V03     | 10          | 20
        {total} |        |         |         |        |            | 10          | 20
      `,
    ],
    'one odd row of a flat table': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 30
        P-01   | A      | school  | ink    | 2026    | 30
        P-01   | A      | school  | paper  | 2026    | 3 ◂B03
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}
        P-01   | A      | school  | 30     | pens   | 30         | 10          | 20
        ^      | ^      | ^       | ^      | ink    | 0          | 0           | 0
        ^      | ^      | ^       | ^      | paper  | 0          | 0           | 0
      `,
    ],
  },
})
