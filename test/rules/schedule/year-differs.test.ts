import { scheduleYearDiffers } from '../../../src/rules/schedule/year-differs.ts'
import { pictures, sheet } from '../../picture.ts'

const period = sheet`
  {firstYear} | 2026
  {lastYear}  | 2027
`
const overBoth = sheet`
  {code} | {axis} | {title} | {item} | {start}    | {end}
  P-01   | A      | school  | pens   | 2026-01-01 | 2026-12-31
  ^      | ^      | ^       | ink    | 2027-01-01 | 2027-06-30
`
const withMoney = sheet`
  {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
  P-01   | A      | school  | 30     | pens   | 20         | 0           | 20     | 0
  ^      | ^      | ^       | ^      | ink    | 10         | 0           | 0      | 10
`

pictures(scheduleYearDiffers, {
  clean: {
    'the years of the activities': [
      sheet`
        {code} | {axis} | {title} | {item} | {years}            | {cost}
        P-01   | A      | school  | pens   | من 2026 إلى 2027   | 30
        ^      | ^      | ^       | ink    | ^                  | ^
      `,
      overBoth,
    ],
    'a day outside the period, said by itself': [
      period,
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 30
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2026-01-01 | 2028-12-31 ◂S03
      `,
    ],
    'a missing day leaves a named year without activity': [
      sheet`
        {code} | {axis} | {title} | {item} | {years}   | {cost}
        P-01   | A      | school  | pens   | 2026-2027 | 30
        ^      | ^      | ^       | ink    | ^         | ^
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2026-01-01 | 2026-12-31
        ^      | ^      | ^       | ink    | ◂S05       |
      `,
    ],
    'money alone in a named year, said by itself': [
      sheet`
        {code} | {axis} | {title} | {item} | {years}   | {cost}
        P-01   | A      | school  | pens   | 2026-2027 | 30
        ^      | ^      | ^       | ink    | ^         | ^
      `,
      withMoney,
      sheet`
        {code} | {axis} | {title} | {item} | {start}         | {end}
        P-01   | A      | school  | pens   | 2026-01-01      | 2026-12-31
        ^      | ^      | ^       | ink    | 2026-03-01 ◂S06 | 2026-06-30
      `,
    ],
  },
  found: {
    'one activity in an unnamed year': [
      period,
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 30
        ^      | ^      | ^       | ink    | ^       | ^
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}         | {end}
        P-01   | A      | school  | pens   | 2026-01-01      | 2026-12-31
        ^      | ^      | ^       | ink    | 2027-01-01 ◂S04 | 2027-06-30
      `,
    ],
    'money in the unnamed year as well: the year of the project is to mend': [
      period,
      sheet`
        {code} | {axis} | {title} | {item} | {years}   | {cost}
        P-01   | A      | school  | pens   | 2026 ◂S04 | 30
        ^      | ^      | ^       | ink    | ^         | ^
      `,
      withMoney,
      overBoth,
    ],
    'every activity in another year: the year of the project is to mend': [
      period,
      sheet`
        {code} | {axis} | {title} | {item} | {years}   | {cost}
        P-01   | A      | school  | pens   | 2027 ◂S04 | 30
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2026-01-01 | 2026-12-31
      `,
    ],
    'no activity in a named year': [
      sheet`
        {code} | {axis} | {title} | {item} | {years}              | {cost}
        P-01   | A      | school  | pens   | '2026 و 2027 ◂S04    | 30
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2026-01-01 | 2026-12-31
      `,
    ],
    'no year named at all': [
      period,
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | ◂S04    | 30
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2026-01-01 | 2026-12-31
      `,
    ],
  },
})
