import { indicatorNone } from '../../../src/rules/indicator/none.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(indicatorNone, {
  clean: {
    'an indicator for each': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 60%
      report  | pages        | 40%
    `,
    'no column of indicators': sheet`
      {item}  | {start}    | {end}
      meeting | 2024-01-01 | 2024-12-31
      report  | 2024-01-01 | 2024-12-31
    `,
    'one activity over the rows of three indicators': sheetIn('en')`
      {item}  | {tracking}   | {weight}
      meeting | people there | 50%
      ^       | minutes      | 25%
      ^       | photographs  | 25%
    `,
  },
  found: {
    'the second activity': sheet`
      {item}         | {tracking}   | {weight}
      meeting        | people there | 100%
      report ◂I02    |              |
    `,
    'a cell of nothing but spaces': sheet`
      {tracking}   | {weight} | {item}
      people there | 100%     | meeting
      ' \u00a0     |          | report ◂I02
    `,
  },
})
