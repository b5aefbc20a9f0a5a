import { projectTitleMissing } from '../../../src/rules/project/title-missing.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(projectTitleMissing, {
  clean: {
    'a title in the first row of a merged block': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | people | window  | meeting | 2024    | 10
      ^      | ^      | ^       | visit   |         |
    `,
    'a title that cannot be read': sheet`
      {code} | {axis} | {title}    | {item}  | {years} | {cost}
      P-01   | people | #REF! ◂V01 | meeting | 2024    | 10
    `,
  },
  found: {
    'in the only matrix': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | people | ◂P04    | meeting | 2024    | 10
      P-02   | people | door    | visit   | 2024    | 10
    `,
    'in one of two, so that it can be copied': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | people | window  | meeting | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01   | people | '  ◂P04 | meeting | people     | 100%
      `,
    ],
  },
})
