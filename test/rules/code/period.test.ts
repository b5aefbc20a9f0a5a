import { codePeriod } from '../../../src/rules/code/period.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(codePeriod, {
  clean: {
    'the first and the last of three years': sheet`
      {code}          | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-26-CIT-01 | people | window  | meeting | 2024-2026 | 10
      PO-24-26-CIT-02 | people | door    | visit   | 2025      | 10
    `,
    'a single year, whichever of the plan': sheet`
      {code}       | {axis} | {title} | {item}  | {years} | {cost}
      PO-24-CIT-01 | people | window  | meeting | 2024    | 10
      PO-25-CIT-02 | people | door    | visit   | 2025    | 10
    `,
    'codes without years': sheet`
      {code}    | {axis} | {title} | {item}  | {years}   | {cost}
      PO-CIT-01 | people | window  | meeting | 2024-2025 | 10
      PO-CIT-02 | people | door    | visit   | 2024-2025 | 10
    `,
  },
  found: {
    'one project of another period': sheet`
      {code}               | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
      PO-23-24-CIT-02 ◂C04 | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03      | people | roof    | repair  | 2024-2025 | 10
    `,
    'most of the workbook: one finding': sheet`
      {code}               | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 ◂C04 | people | window  | meeting | 2026-2027 | 10
      PO-24-25-CIT-02      | people | door    | visit   | 2026-2027 | 10
      PO-26-27-CIT-03      | people | roof    | repair  | 2026-2027 | 10
    `,
    'the one project of a plan': sheet`
      {code}                 | {axis} | {title} | {item}  | {years}   | {cost}
      PO/2024/2025/CIT/1 ◂C04 | people | window | meeting | 2026-2027 | 10
    `,
    'a matrix that is right while the others are wrong': [
      sheet`
        {code}               | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
        PO-25-26-CIT-02 ◂C04 | people | door    | visit   | 2024-2025 | 10
        PO-24-25-CIT-03      | people | roof    | repair  | 2024-2025 | 10
      `,
      sheet`
        {code}          | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01 | people | window  | meeting | people     | 100%
        PO-24-25-CIT-02 | people | door    | visit   | people     | 100%
        PO-24-25-CIT-03 | people | roof    | repair  | people     | 100%
      `,
    ],
  },
})
