import { projectMissingInMatrix } from '../../../src/rules/project/missing-in-matrix.ts'
import { pictures, sheet } from '../../picture.ts'

const listed = sheet`
  {code} | {axis} | {title} | {item}  | {years} | {cost}
  P-01   | people | window  | meeting | 2024    | 10
  P-02   | people | door    | visit   | 2024    | 10
`

pictures(projectMissingInMatrix, {
  clean: {
    'a matrix that the workbook does not have': listed,
    'the same projects in another order': [
      listed,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-02   | people | door    | visit   | people     | 100%
        P-01   | people | window  | meeting | people     | 100%
      `,
    ],
    'a misspelt code, known by its title': [
      listed,
      sheet`
        {code}   | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01     | people | window  | meeting | people     | 100%
        P=2 ◂C02 | people | door    | visit   | people     | 100%
      `,
    ],
  },
  found: {
    'a project that nobody follows': [
      sheet`
        {code}    | {axis} | {title} | {item}  | {years} | {cost}
        P-01      | people | window  | meeting | 2024    | 10
        P-02 ◂P01 | people | door    | visit   | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01   | people | window  | meeting | people     | 100%
      `,
    ],
    'one more than the plan lists, without a code': [
      listed,
      sheet`
        {code} | {axis} | {title}    | {item}  | {tracking} | {weight}
        P-01   | people | window     | meeting | people     | 100%
        P-02   | people | door       | visit   | people     | 100%
        ◂C01   | people | wall ◂P01  | paint   | people     | 100%
      `,
    ],
  },
})
