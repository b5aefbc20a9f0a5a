import { activityMissingInMatrix } from '../../../src/rules/activity/missing-in-matrix.ts'
import { pictures, sheet } from '../../picture.ts'

const listed = sheet`
  {code} | {axis} | {title} | {item}           | {years} | {cost}
  P-01   | people | window  | open the meetings | 2024   | 10
         |        |         | print the report  |        |
         |        |         | visit the schools |        |
`

pictures(activityMissingInMatrix, {
  clean: {
    'another order, bullets and punctuation': [
      listed,
      sheet`
        {code} | {axis} | {title} | {item}              | {tracking} | {weight}
        P-01   | people | window  | '* print the report؛ | people    | 50%
               |        |         | '- Visit the schools | places    | 25%
               |        |         | open the meetings.   | people    | 25%
      `,
    ],
    'a project that the other matrix does not have': [
      sheet`
        {code}    | {axis} | {title} | {item}            | {years} | {cost}
        P-01      | people | window  | open the meetings | 2024    | 10
        P-02 ◂P01 | people | door    | visit the schools | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}            | {tracking} | {weight}
        P-01   | people | window  | open the meetings | people     | 100%
      `,
    ],
    'a matrix without the column': [
      listed,
      sheet`
        {code} | {axis} | {title} | {start}    | {end}      | {tracking} | {weight}
        P-01   | people | window  | 2024-02-01 | 2024-03-01 | people     | 100%
      `,
    ],
    'a label written twice in its place': [
      listed,
      sheet`
        {code} | {axis} | {title} | {item}                 | {tracking} | {weight}
        P-01   | people | window  | open the meetings      | people     | 50%
               |        |         | print the report       | pages      | 25%
               |        |         | open the meetings ◂A03 | people     | 25%
      `,
    ],
    'one label twice in each matrix, not the same, in place of a third': [
      sheet`
        {code} | {axis} | {title} | {item}                 | {years} | {cost}
        P-01   | people | window  | open the meetings      | 2024    | 10
               |        |         | visit the schools      |         |
               |        |         | open the meetings ◂A03 |         |
               |        |         | print all reports      |         |
      `,
      sheet`
        {code} | {axis} | {title} | {item}                 | {tracking} | {weight}
        P-01   | people | window  | visit the schools      | places     | 50%
               |        |         | open the meetings      | people     | 25%
               |        |         | visit the schools ◂A03 | places     | 25%
      `,
    ],
    'dates without a name in its place': [
      listed,
      sheet`
        {code} | {axis} | {title} | {item}            | {start}    | {end}      | {tracking} | {weight}
        P-01   | people | window  | open the meetings | 2024-02-01 | 2024-03-01 | people     | 50%
               |        |         | ◂A05              | 2024-04-01 | 2024-05-01 | pages      | 25%
               |        |         | visit the schools | 2024-02-01 | 2024-06-01 | places     | 25%
      `,
    ],
    'an activity without a name in its place': [
      listed,
      sheet`
        {code} | {axis} | {title} | {cost} | {item}            | {itemCost} | {mobilised} | {2024}
        P-01   | people | window  | 10     | open the meetings | 4          | 0           | 4
               |        |         |        | ◂A02              | 3          | 0           | 3
               |        |         |        | visit the schools | 3          | 0           | 3
      `,
    ],
  },
  found: {
    'two lines of the budget without a name': [
      listed,
      sheet`
        {code} | {axis} | {title} | {cost} | {item}            | {itemCost} | {mobilised} | {2024}
        P-01   | people | window  | 10     | open the meetings | 4          | 0           | 4
               |        |         |        | ◂A01              | 3          | 0           | 3
               |        |         |        | ◂A01              | 3          | 0           | 3
      `,
    ],
    'an activity that nobody follows': [
      sheet`
        {code} | {axis} | {title} | {item}                | {years} | {cost}
        P-01   | people | window  | open the meetings     | 2024    | 10
               |        |         | print the report ◂A01 |         |
      `,
      sheet`
        {code} | {axis} | {title} | {item}            | {tracking} | {weight}
        P-01   | people | window  | open the meetings | people     | 100%
      `,
    ],
    'one more than the plan lists': [
      listed,
      sheet`
        {code} | {axis} | {title} | {item}                 | {tracking} | {weight}
        P-01   | people | window  | open the meetings      | people     | 50%
               |        |         | print the report       | pages      | 25%
               |        |         | visit the schools      | places     | 15%
               |        |         | paint all walls ◂A01   | walls      | 10%
      `,
    ],
    'two lost, and one label twice in place of one of them': [
      sheet`
        {code} | {axis} | {title} | {item}                | {years} | {cost}
        P-01   | people | window  | open the meetings     | 2024    | 10
               |        |         | print the report ◂A01 |         |
               |        |         | visit the schools     |         |
      `,
      sheet`
        {code} | {axis} | {title} | {item}                 | {tracking} | {weight}
        P-01   | people | window  | open the meetings      | people     | 50%
               |        |         |                        | pages      | 25%
               |        |         | call all shops ◂A01    | shops      | 15%
               |        |         | open the meetings ◂A03 | people     | 10%
      `,
    ],
  },
})
