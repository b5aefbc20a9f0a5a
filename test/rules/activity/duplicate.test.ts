import { activityDuplicate } from '../../../src/rules/activity/duplicate.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(activityDuplicate, {
  clean: {
    'one label over the rows of its indicators': sheet`
      {item}  | {tracking}   | {weight}
      meeting | people there | 60%
      meeting | minutes kept | 40%
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
