import { scheduleMissing } from '../../../src/rules/schedule/missing.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(scheduleMissing, {
  clean: {
    'one day for all rows of an activity': sheet`
      {item} | {start}    | {end}      | {tracking} | {weight}
      pens   | 2026-01-01 | 2026-12-31 | one        | 50%
      ^      | ^          | ^          | two        | 50%
    `,
    'an unreadable day is no missing one': sheet`
      {item} | {start}        | {end}
      pens   | spring ◂V09    | 2026-12-31
    `,
    'a matrix without a column for the end': sheet`
      {item} | {start}    | {tracking} | {weight}
      pens   | 2026-01-01 | one        | 100%
    `,
  },
  found: {
    'no start': sheet`
      {item} | {start} | {end}
      pens   | ◂S05    | 2026-12-31
    `,
    'a dash for an end': sheet`
      {item} | {start}    | {end}
      pens   | 2026-01-01 | - ◂S05
    `,
    'neither, said once an activity': sheet`
      {item} | {start} | {end}
      pens   | ◂S05    |
      ink    | ◂S05    |

      paper  | 2026-01-01 | 2026-12-31
    `,
  },
})
