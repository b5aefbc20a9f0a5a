import { budgetYearOutsideProject } from '../../../src/rules/budget/year-outside-project.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

const listed = sheet`
  {code} | {axis} | {title} | {item} | {years} | {cost}
  P-01   | A      | school  | pens   | 2026    | 30
  ^      | ^      | ^       | ink    | ^       | ^
`
const programmed = sheet`
  {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
  P-01   | A      | school  | 30     | pens   | 20         | 0           | 0      | 20 ◂B07
  ^      | ^      | ^       | ^      | ink    | 10         | 0           | 0      | 10
`
const unmarked = sheet`
  {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
  P-01   | A      | school  | 30     | pens   | 20         | 0           | 0      | 20
  ^      | ^      | ^       | ^      | ink    | 10         | 0           | 0      | 10
`

pictures(budgetYearOutsideProject, {
  clean: {
    'in the years that matrix 1 names': [
      sheet`
        {code} | {axis} | {title} | {item} | {years}   | {cost}
        P-01   | A      | school  | pens   | 2026-2027 | 30
        ^      | ^      | ^       | ink    | ^         | ^
      `,
      unmarked,
    ],
    'mobilised credits are of no year': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | '٢٠٢٧   | 30
        ^      | ^      | ^       | ink    | ^       | ^
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
        P-01   | A      | school  | 30     | pens   | 20         | 20          | 0      | 0
        ^      | ^      | ^       | ^      | ink    | 10         | 0           | 0      | 10
      `,
    ],
    'the days say that year as well: the year of the project is what is wrong': [
      sheet`
        {code} | {axis} | {title} | {item} | {years}   | {cost}
        P-01   | A      | school  | pens   | 2026 ◂S04 | 30
        ^      | ^      | ^       | ink    | ^         | ^
      `,
      unmarked,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2027-01-01 | 2027-12-31
        ^      | ^      | ^       | ink    | 2027-02-01 | 2027-03-31
      `,
    ],
    'a cell that a sum points at already': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 30
      `,
      sheet`
        {code}  | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
        P-01    | A      | school  | 30     | pens   | 30         | 0           | 30     | 4 ◂B01
        {total} |        |         |        |        |            | 0           | 30     | 0
      `,
    ],
    'years that cannot be read': [
      sheet`
        {code} | {axis} | {title} | {item} | {years}    | {cost}
        P-01   | A      | school  | pens   | soon ◂V09  | 30
        ^      | ^      | ^       | ink    | ^          | ^
      `,
      unmarked,
    ],
  },
  found: {
    'two activities in one unnamed year, said once': [listed, programmed],
    'the days lie in the named year': [
      listed,
      programmed,
      sheetIn('en')`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2026-01-01 | 2026-12-31
        ^      | ^      | ^       | ink    | 2026-02-01 | 2026-03-31
      `,
    ],
  },
})
