import { activityLabelDiffers } from '../../../src/rules/activity/label-differs.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(activityLabelDiffers, {
  clean: {
    'bullets, tashkeel, hamza and closing punctuation': [
      sheet`
        {code} | {axis} | {title} | {item}                   | {years} | {cost}
        P-01   | people | window  | '* إعداد دليل المساطر؛ | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}                 | {tracking} | {weight}
        P-01   | people | window  | اعداد\nدليل المَساطر.    | people     | 100%
      `,
    ],
    'two dated rows, one without a name': [
      sheet`
        {code} | {axis} | {title} | {item}            | {years} | {cost}
        P-01   | people | window  | open the meetings | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item} | {start}    | {end}      | {tracking} | {weight}
        P-01   | people | window  | ◂A05   | 2024-02-01 | 2024-03-01 | people     | 100%
      `,
    ],
  },
  found: {
    'the third matrix leaves out the end': [
      sheet`
        {code} | {axis} | {title} | {item}                             | {years} | {cost}
        P-01   | people | window  | publish information by digitising  | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item}                            | {itemCost} | {mobilised} | {2024}
        P-01   | people | window  | 10     | publish information by digitising | 10         | 0           | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}                     | {tracking} | {weight}
        P-01   | people | window  | '*publish information ◂A02 | people     | 100%
      `,
    ],
    'the first matrix, where the other two agree': [
      sheet`
        {code} | {axis} | {title} | {item}                | {years} | {cost}
        P-01   | people | window  | open the meeting ◂A02 | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item}            | {itemCost} | {mobilised} | {2024}
        P-01   | people | window  | 10     | open all meetings | 10         | 0           | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}            | {tracking} | {weight}
        P-01   | people | window  | open all meetings | people     | 100%
      `,
    ],
    'two activities, each paired with the nearest': [
      sheet`
        {code} | {axis} | {title} | {item}                    | {years} | {cost}
        P-01   | people | window  | open the yearly meetings  | 2024    | 10
               |        |         | print the yearly report   |         |
      `,
      sheet`
        {code} | {axis} | {title} | {item}                       | {tracking} | {weight}
        P-01   | people | window  | print the yearly reports ◂A02 | pages      | 50%
               |        |         | open the yearly meeting ◂A02 | people     | 50%
      `,
    ],
    'a line of the budget without a name': [
      sheet`
        {code} | {axis} | {title} | {item}            | {years} | {cost}
        P-01   | people | window  | open the meetings | 2024    | 10
               |        |         | print the report  |         |
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item}            | {itemCost} | {mobilised} | {2024}
        P-01   | people | window  | 10     | open the meetings | 4          | 0           | 4
               |        |         |        | ◂A02              | 6          | 0           | 6
      `,
    ],
  },
})
