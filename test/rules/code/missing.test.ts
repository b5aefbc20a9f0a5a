import { codeMissing } from '../../../src/rules/code/missing.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(codeMissing, {
  clean: {
    'a code on every project, one on two lines': sheet`
      {code}            | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-\nCIT-01 | people | window  | meeting | 2024-2025 | 10
                        |        |         | report  |           |
      PO-24-25-CIT-02   | people | door    | visit   | 2024-2025 | 10
    `,
    'a matrix without the column': sheet`
      المحور الأولوي | عنوان المشروع | الأنشطة | سنة الإنجاز | التكلفة التقديرية للمشروع
      people        | window       | meeting | 2024       | 10
    `,
    'a code that cannot be read': sheet`
      {code}       | {axis} | {title} | {item}  | {years} | {cost}
      PO-01        | people | window  | meeting | 2024    | 10
      #REF! ◂V01   | people | door    | visit   | 2024    | 10
    `,
  },
  found: {
    'the second of three, numbered through the plan': sheet`
      {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 | people  | window  | meeting | 2024-2025 | 10
      ◂C01            | people  | door    | visit   | 2024-2025 | 10
      PO-24-25-NUM-03 | digital | portal  | forms   | 2024-2025 | 10
    `,
    'spaces alone, in the last row': sheetIn('fr')`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      PO-1   | people | window  | meeting | 2024    | 10
      PO-2   | people | door    | visit   | 2024    | 10
      '  ◂C01 | people | roof   | repair  | 2024    | 10
    `,
    'a project that has its code in another matrix': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        PO-1   | people | window  | meeting | 2024    | 10
        PO-2   | people | door    | visit   | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-1   | people | window  | meeting | people     | 100%
        ◂C01   | people | door    | visit   | people     | 100%
      `,
    ],
    'the whole plan, so that nobody knows a code to offer': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      ◂C01   | people | window  | meeting | 2024    | 10
      ◂C01   | people | door    | visit   | 2024    | 10
    `,
  },
})
