import { scheduleSameDay } from '../../../src/rules/schedule/same-day.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(scheduleSameDay, {
  clean: {
    'a whole year': sheet`
      {item} | {start}    | {end}
      pens   | 2026-01-01 | 2026-12-31
    `,
    "an event's own day": sheet`
      {item} | {start}    | {end}
      fair   | 2026-03-08 | 2026-03-08
    `,
    'nothing yet': sheet`
      {item} | {start} | {end}
      pens   | ◂S05    |
    `,
  },
  found: {
    'the first of January twice: the end is to mend': sheet`
      {end}           | {start}    | {item}
      2026-01-01 ◂S02 | 2026-01-01 | pens
      2026-12-31      | 2026-01-01 | ink
    `,
    'the last of December twice, in two writings: the start is to mend': sheetIn('en')`
      {item} | {start}           | {end}
      pens   | 31/12/2026 ◂S02   | 31 décembre 2026
    `,
  },
})
