import { activityDuplicate } from '../../../src/rules/activity/duplicate.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(activityDuplicate, {
  clean: {
    'one label over the rows of its indicators': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 60%
      meeting | minutes kept | 40%
    `,
    'one label and its days over all rows of a flat table': sheet`
      {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking}   | {weight}
      P-01   | people | window  | meeting | 2024-01-01 | 2024-12-31 | people there | 60%
      P-01   | people | window  | meeting | 01/01/2024 | 31/12/2024 | minutes kept | 30%
      P-01   | people | window  | meeting |            | 2024-12-31 | places heard | 10%
    `,
    'a slip in a day of one of its rows, which another rule tells': sheet`
      {item}  | {start}         | {end}           | {tracking}   | {weight}
      meeting | 2024-03-01      | 2024-11-30      | people there | 60%
      meeting | 2024-11-30      | 2024-03-01 ◂S01 | minutes kept | 30%
      meeting | 2024-03-01      | 2024-11-30      | places heard | 10%
    `,
    'one label in two projects': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | people | window  | meeting | 2024    | 10
      P-02   | people | door    | meeting | 2024    | 10
    `,
  },
  found: {
    'with a bullet before it': sheet`
      {code} | {axis} | {title} | {item}          | {years} | {cost}
      P-01   | people | window  | meeting         | 2024    | 10
             |        |         | visit           |         |
             |        |         | '* Meeting؛ ◂A03 |        |
    `,
    'under itself in matrix 3, with days of another year': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years}   | {cost}
        P-01   | people | window  | meeting | 2024-2025 | 10
               |        |         | visit   |           |
      `,
      sheet`
        {code} | {axis} | {title} | {item}       | {start}    | {end}      | {tracking} | {weight}
        P-01   | people | window  | meeting      | 2024-03-01 | 2024-11-30 | people     | 60%
               |        |         | meeting ◂A03 | 2025-03-01 | 2025-11-30 | places     | 40%
      `,
    ],
    'under itself, with days of its own and no indicator': sheet`
      {item}       | {start}    | {end}      | {tracking}   | {weight} | {impact} | {maximum}
      meeting      | 2024-03-01 | 2024-11-30 | people there | 60%      | trust    | 100%
      meeting ◂A03 | 2024-03-01 | 2024-10-31 |              |          | calm     | 100%
      meeting      | 2024-03-01 | 2024-11-30 | minutes kept | 40%      |          |
    `,
    'in both matrices: one finding': [
      sheet`
        {code} | {axis} | {title} | {item}       | {years} | {cost}
        P-01   | people | window  | meeting      | 2024    | 10
               |        |         | visit        |         |
               |        |         | meeting ◂A03 |         |
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01   | people | window  | meeting | people     | 50%
               |        |         | visit   | places     | 25%
               |        |         | meeting | people     | 25%
      `,
    ],
    'twice in a row of matrix 1, which matrix 3 reads as one': [
      sheet`
        {code} | {axis} | {title} | {item}       | {years} | {cost}
        P-01   | people | window  | meeting      | 2024    | 10
               |        |         | meeting ◂A03 |         |
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01   | people | window  | meeting | people     | 50%
               |        |         | meeting | minutes    | 50%
      `,
    ],
    'in place of another that is near to it': [
      sheet`
        {code} | {axis} | {title} | {item}                   | {years} | {cost}
        P-01   | people | window  | open the yearly meetings | 2024    | 10
               |        |         | open the yearly report   |         |
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item}                        | {itemCost} | {mobilised} | {2024}
        P-01   | people | window  | 10     | open the yearly meetings      | 4          | 0           | 4
               |        |         |        | open the yearly meetings ◂A03 | 6          | 0           | 6
      `,
    ],
  },
})
