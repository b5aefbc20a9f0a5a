import { activityNone } from '../../../src/rules/activity/none.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(activityNone, {
  clean: {
    'one activity': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | people | window  | meeting | 2024    | 10
    `,
    'a matrix without the column': sheet`
      {code} | {axis} | {title} | {start}    | {end}      | {tracking} | {weight}
      P-01   | people | window  | 2024-02-01 | 2024-03-01 | people     | 100%
    `,
  },
  found: {
    'in the only matrix': sheet`
      {code}    | {axis} | {title} | {item}  | {years} | {cost}
      P-01      | people | window  | meeting | 2024    | 10
      P-02 ◂A04 | people | door    |         | 2024    | 10
    `,
    'of a project of which only the code is written, and nothing more': [
      sheet`
        {code}    | {axis} | {title} | {item}  | {years} | {cost}
        P-01      | people | window  | meeting | 2024    | 10
        P-02 ◂A04 |        |         |         |         |
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight} | {impact} | {maximum}
        P-01   | people | window  | meeting | people     | 100%     | trust    | 100%
        P-02   |        |         |         |            |          |          |
      `,
    ],
    'in one matrix: one finding, whatever the others list': [
      sheet`
        {code}    | {axis} | {title} | {item} | {years} | {cost}
        P-01 ◂A04 | people | window  |        | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}            | {tracking} | {weight}
        P-01   | people | window  | open the meetings | people     | 50%
               |        |         | visit the schools | places     | 50%
      `,
    ],
  },
})
