import { codeDuplicate } from '../../../src/rules/code/duplicate.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(codeDuplicate, {
  clean: {
    'one code in every row of a flat table': sheet`
      {code}          | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-01 | people | window  | report  | 2024-2025 | 10
      PO-24-25-CIT-02 | people | door    | visit   | 2024-2025 | 10
    `,
    'one number on two axes': sheet`
      {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-NUM-01 | digital | portal  | forms   | 2024-2025 | 10
    `,
  },
  found: {
    'the later of two, and the gap that it leaves': sheet`
      {code}               | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-01 ◂C03 | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03      | people | roof    | repair  | 2024-2025 | 10
    `,
    'the number after its own, taken too early': sheet`
      {code}               | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-03      | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03 ◂C03 | people | roof    | repair  | 2024-2025 | 10
      PO-24-25-CIT-04      | people | wall    | paint   | 2024-2025 | 10
    `,
    'one finding over all matrices': [
      sheet`
        {code}               | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-01 ◂C03 | people | door    | visit   | 2024-2025 | 10
      `,
      sheet`
        {code}          | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01 | people | window  | meeting | people     | 100%
        PO-24-25-CIT-01 | people | door    | visit   | people     | 100%
      `,
    ],
    'the earlier, where it is the one that has another code elsewhere': [
      sheet`
        {code}          | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-02 | people | door    | visit   | 2024-2025 | 10
        PO-24-25-CIT-03 | people | roof    | repair  | 2024-2025 | 10
      `,
      sheet`
        {code}               | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-03 ◂C03 | people | window  | meeting | people     | 100%
        PO-24-25-CIT-02      | people | door    | visit   | people     | 100%
        PO-24-25-CIT-03      | people | roof    | repair  | people     | 100%
      `,
    ],
    'in the first matrix, where the second has another code': [
      sheet`
        {code}               | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-03 ◂C03 | people | door    | visit   | 2024-2025 | 10
        PO-24-25-CIT-03      | people | roof    | repair  | 2024-2025 | 10
      `,
      sheet`
        {code}          | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01 | people | window  | meeting | people     | 100%
        PO-24-25-CIT-02 | people | door    | visit   | people     | 100%
        PO-24-25-CIT-03 | people | roof    | repair  | people     | 100%
      `,
    ],
    'codes without a pattern': sheet`
      {code}      | {axis} | {title} | {item}  | {years} | {cost}
      studio      | people | window  | meeting | 2024    | 10
      studio ◂C03 | people | door    | visit   | 2024    | 10
    `,
  },
})
