import { scheduleFundsElsewhere } from '../../../src/rules/schedule/funds-elsewhere.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

const listed = sheet`
  {code} | {axis} | {title} | {item} | {years}   | {cost}
  P-01   | A      | school  | pens   | 2026-2027 | 30
  ^      | ^      | ^       | ink    | ^         | ^
`
const overBoth = sheet`
  {code} | {axis} | {title} | {item} | {start}    | {end}
  P-01   | A      | school  | pens   | 2026-01-01 | 2026-12-31
  ^      | ^      | ^       | ink    | 2027-01-01 | 2027-06-30
`

pictures(scheduleFundsElsewhere, {
  clean: {
    'mobilised credits are of no year, and one touched year is enough': [
      listed,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
        P-01   | A      | school  | 30     | pens   | 20         | 20          | 0      | 0
        ^      | ^      | ^       | ^      | ink    | 10         | 0           | 4      | 6
      `,
      overBoth,
    ],
    'an activity over the turn of the year': [
      listed,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
        P-01   | A      | school  | 30     | pens   | 20         | 0           | 0      | 20
        ^      | ^      | ^       | ^      | ink    | 10         | 0           | 0      | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2026-09-01 | 2027-02-28
        ^      | ^      | ^       | ink    | 2027-01-01 | 2027-06-30
      `,
    ],
    'a year that the project does not name, said by itself': [
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 20
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
        P-01   | A      | school  | 20     | pens   | 20         | 0           | 0      | 20 ◂B07
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2026-01-01 | 2026-12-31
      `,
    ],
    'two years exchanged, said by the sums': [
      listed,
      sheet`
        {code}  | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}  | {2027}
        P-01    | A      | school  | 30     | pens   | 20         | 0           | 0       | 20 ◂B04
        ^       | ^      | ^       | ^      | ink    | 10         | 0           | 4       | 6
        {total} |        |         |        |        |            | 0           | 24      | 6
      `,
      overBoth,
    ],
    'an unreadable amount may be the one that matters': [
      listed,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026}     | {2027}
        P-01   | A      | school  | 30     | pens   | 20         | 0           | ten ◂V03   | 10
        ^      | ^      | ^       | ^      | ink    | 10         | 0           | 4          | 6
      `,
      overBoth,
    ],
  },
  found: {
    'the money, where other activities keep the year busy': [
      listed,
      sheetIn('fr')`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
        P-01   | A      | school  | 30     | pens   | 20         | 5           | 0      | 15 ◂S06
        ^      | ^      | ^       | ^      | ink    | 10         | 0           | 0      | 10
      `,
      overBoth,
    ],
    'the days, where they leave the year idle': [
      listed,
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
        P-01   | A      | school  | 30     | pens   | 20         | 0           | 20     | 0
        ^      | ^      | ^       | ^      | ink    | 10         | 0           | 0      | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}         | {end}
        P-01   | A      | school  | pens   | 2026-01-01      | 2026-12-31
        ^      | ^      | ^       | ink    | 2026-03-01 ◂S06 | 2026-06-30
      `,
    ],
  },
})
