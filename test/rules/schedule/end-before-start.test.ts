import { scheduleEndBeforeStart } from '../../../src/rules/schedule/end-before-start.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

const period = sheet`
  {firstYear} | 2026
  {lastYear}  | 2027
`

pictures(scheduleEndBeforeStart, {
  clean: {
    'in order, in several writings': sheet`
      {item} | {start}      | {end}
      pens   | 2026-01-01   | 2026-12-31
      ink    | 01/02/2026   | '٣١/٠٣/٢٠٢٦
      paper  | 1 يناير 2026 | 31 دجنبر 2026
    `,
    'one day': sheet`
      {item} | {start}    | {end}
      fair   | 2026-05-04 | 2026-05-04
    `,
    'a year outside the period, said by itself': [
      period,
      sheet`
        {item} | {start}         | {end}
        pens   | 2062-01-01 ◂S03 | 2026-12-31
      `,
    ],
    'an unreadable end': sheet`
      {item} | {start}    | {end}
      pens   | 2026-05-04 | 31/02/2026 ◂V09
    `,
  },
  found: {
    'the end a month before': sheet`
      {item} | {start}    | {end}
      pens   | 2026-05-04 | 2026-04-04 ◂S01
      ink    | 2026-05-04 | 2026-06-04
    `,
    'the start in a year that the project does not name': [
      period,
      sheet`
        {code} | {axis} | {title} | {item} | {years} | {cost}
        P-01   | A      | school  | pens   | 2026    | 30
      `,
      sheetIn('fr')`
        {code} | {axis} | {title} | {item} | {start}         | {end}
        P-01   | A      | school  | pens   | 2027-01-01 ◂S01 | 2026-12-31
      `,
    ],
    'a row with days and no label': sheet`
      {item} | {start}    | {end}           | {tracking} | {weight}
      pens   | 2026-01-01 | 2026-12-31      | one        | 50%
      ◂A05   | 2026-03-02 | 2026-03-01 ◂S01 | two        | 50%
    `,
  },
})
