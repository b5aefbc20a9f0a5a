import { projectNone } from '../../../src/rules/project/none.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(projectNone, {
  clean: {
    'one project in one matrix, whatever the others lack': [
      sheet`
        {code}   | {axis} | {title} | {item} | {years} | {cost}
        P-01 ◂P01 | open   | window  | pens   | 2025    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2025}
      `,
    ],
    'a matrix alone, whose workbook lacks the others': sheet`
      {code} | {axis} | {title} | {item} | {years} | {cost}
    `,
  },
  found: {
    'a form that nobody has filled': [
      sheet`
        {code} ◂P06 | {axis} | {title} | {item} | {years} | {cost}
        =B2&""→'    |        |         |        |         | =B1→'
      `,
      sheet`
        {code}       | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2025}
        =B2&""→'     |        |         |        |        | =G2+H2→'   |             |
        {grandTotal} |        |         |        |        | =F2→0      | =G2→0       | =H2→0
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start} | {end} | {tracking} | {weight} | {impact} | {maximum}
      `,
    ],
    'its headers in French': [
      sheetIn('fr')`
        {code} ◂P06 | {axis} | {title} | {item} | {years} | {cost}
      `,
      sheetIn('fr')`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2025}
      `,
      sheetIn('fr')`
        {code} | {axis} | {title} | {item} | {start} | {end} | {tracking} | {weight} | {impact} | {maximum}
      `,
    ],
  },
})
