import { projectAxisMissing } from '../../../src/rules/project/axis-missing.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(projectAxisMissing, {
  clean: {
    'an axis on every project': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | people | window  | meeting | 2024    | 10
             |        |         | visit   |         |
      P-02   | equal  | door    | report  | 2024    | 10
    `,
    'an axis merged over its projects': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | people | window  | meeting | 2024    | 10
      P-02   | ^      | door    | report  | 2024    | 10
      P-03   | ^      | roof    | tiles   | 2024    | 10
    `,
    'a matrix without the column': sheet`
      {code} | {title} | {item}  | {tracking} | {weight}
      P-01   | window  | meeting | people     | 100%
    `,
  },
  found: {
    'on the second project': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | people | window  | meeting | 2024    | 10
      P-02   | ◂P05   | door    | report  | 2024    | 10
    `,
    'in one matrix, with the axis of the other offered': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | people | window  | meeting | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01   | ◂P05   | window  | meeting | people     | 100%
      `,
    ],
    'in both matrices: one finding': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | ◂P05   | window  | meeting | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01   |        | window  | meeting | people     | 100%
      `,
    ],
  },
})
