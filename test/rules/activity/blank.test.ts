import { activityBlank } from '../../../src/rules/activity/blank.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(activityBlank, {
  clean: {
    'a second indicator without dates': sheet`
      {item}  | {start}    | {end}      | {tracking} | {weight}
      meeting | 2024-02-01 | 2024-03-01 | people     | 60%
              |            |            | minutes    | 40%
    `,
    'a table that repeats the dates in every row': sheet`
      {item}  | {start}    | {end}      | {tracking} | {weight}
      meeting | 2024-02-01 | 2024-03-01 | people     | 25%
              | 2024-02-01 | 2024-03-01 | minutes    | 25%
              | 2024-02-01 | 2024-03-01 | pages      | 25%
              | 2024-02-01 | 2024-03-01 | copies     | 25%
    `,
  },
  found: {
    'a second indicator with dates of its own': sheet`
      {item}  | {start}    | {end}      | {tracking} | {weight}
      meeting | 2024-02-01 | 2024-03-01 | people     | 60%
      ◂A05    | 2024-05-01 | 2024-06-01 | minutes    | 40%
    `,
    'an end alone, in the first row': sheet`
      {item} | {start} | {end}      | {tracking} | {weight}
      ◂A05   | ◂S05    | 2024-06-01 | minutes    | 40%
      visit  | 2024-05-01 | 2024-06-01 | people  | 60%
    `,
    'two in one project': sheet`
      {item}  | {start}    | {end}      | {tracking} | {weight}
      meeting | 2024-02-01 | 2024-03-01 | people     | 60%
      ◂A05    | 2024-05-01 | 2024-06-01 | minutes    | 30%
              |            |            | copies     | 5%
      ◂A05    | 2024-07-01 |            | pages      | 5%
    `,
  },
})
