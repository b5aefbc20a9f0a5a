import { progressFundedNotStarted } from '../../../src/rules/progress/funded-not-started.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

const money = sheet`
  {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2024} | {2025}
  P-01   | open   | window  | 900.00 | meeting | 400        | 100         | 300    | 0
         |        |         |        | report  | 500        | 0           | 200    | 300
`

pictures(
  progressFundedNotStarted,
  {
    clean: {
      'something of each is achieved': [
        sheet`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved 2024} | {achieved 2025}
          P-01   | open   | window  | meeting | 2024-01-01 | 2025-12-31 | people     | 60%      | 1%              |
                 |        |         | report  | 2024-01-01 | 2025-12-31 | pages      | 40%      |                 | 0.5%
        `,
        money,
      ],
      'the money is of this year': [
        sheet`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved 2024} | {achieved 2025}
          P-01   | open   | window  | meeting | 2024-01-01 | 2025-12-31 | people     | 60%      | 1%              |
                 |        |         | report  | 2025-01-01 | 2025-12-31 | pages      | 40%      |                 |
        `,
        sheet`
          {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2024} | {2025}
          P-01   | open   | window  | 900    | meeting | 400        | 100         | 300    | 0
                 |        |         |        | report  | 500        | 200         | 0      | 300
        `,
      ],
      'an activity that is overdue as well': [
        sheet`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved 2024} | {achieved 2025}
          P-01   | open   | window  | meeting | 2024-01-01 | 2025-03-31 | people     | 60%      |                 | ◂G04
                 |        |         | report  | 2024-01-01 | 2025-12-31 | pages      | 40%      | 1%              |
        `,
        money,
      ],
    },
    found: {
      'nothing achieved since': [
        sheetIn('en')`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved 2024} | {achieved 2025}
          P-01   | open   | window  | meeting | 2024-01-01 | 2025-12-31 | people     | 60%      | 1%              |
                 |        |         | report  | 2024-01-01 | 2025-12-31 | pages      | 40%      | 0% ◂G06         |
        `,
        money,
      ],
      'in the year of the money, not the first': [
        sheet`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved 2023} | {achieved 2024} | {achieved 2025}
          P-01   | open   | window  | meeting | 2024-01-01 | 2025-12-31 | people     | 60%      |                 | ◂G06            |
                 |        |         | report  | 2024-01-01 | 2025-12-31 | pages      | 40%      |                 | 4%              |
        `,
        money,
      ],
      'one column for the state so far': [
        sheet`
          {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {achieved}
          P-01   | open   | window  | meeting | 2024-01-01 | 2025-12-31 | people     | 60%      | ◂G06
                 |        |         | report  | 2024-01-01 | 2025-12-31 | pages      | 40%      | 4%
        `,
        money,
      ],
    },
  },
  { asOf: '2025-06-30' },
)
