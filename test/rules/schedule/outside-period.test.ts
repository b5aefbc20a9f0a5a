import { scheduleOutsidePeriod } from '../../../src/rules/schedule/outside-period.ts'
import { pictures, sheet } from '../../picture.ts'

const period = sheet`
  {firstYear} | 2026
  {lastYear}  | 2027
`

pictures(scheduleOutsidePeriod, {
  clean: {
    'from the first day to the last': [
      period,
      sheet`
        {item} | {start}    | {end}
        pens   | 2026-01-01 | 2027-12-31
      `,
    ],
    'a plan whose years nothing says': sheet`
      {item} | {start}    | {end}
      pens   | 2019-01-01 | 2031-12-31
    `,
  },
  found: {
    'a day before': [
      period,
      sheet`
        {item} | {start}         | {end}
        pens   | 2025-12-31 ◂S03 | 2026-12-31
      `,
    ],
    'a day after': [
      period,
      sheet`
        {item} | {start}    | {end}
        pens   | 2026-01-01 | 2028-01-01 ◂S03
        ink    | 2027-01-01 | 2027-02-01
      `,
    ],
    'both, said once': [
      period,
      sheet`
        {item} | {start}         | {end}
        pens   | 2024-01-01 ◂S03 | 2024-12-31
      `,
    ],
    'the years are those of the money': [
      sheet`
        {code} | {axis} | {title} | {cost} | {item} | {itemCost} | {mobilised} | {2026} | {2027}
        P-01   | A      | school  | 30     | pens   | 30         | 0           | 10     | 20
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}
        P-01   | A      | school  | pens   | 2026-01-01 | 2028-03-31 ◂S03
      `,
    ],
  },
})
