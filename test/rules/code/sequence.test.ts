import { codeSequence } from '../../../src/rules/code/sequence.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(codeSequence, {
  clean: {
    'one numbering through the plan, from any number': sheet`
      {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-05 | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-NUM-06 | digital | portal  | forms   | 2024-2025 | 10
      PO-24-25-CIT-07 | people  | door    | visit   | 2024-2025 | 10
    `,
    'one numbering per axis, each in its hundred': sheet`
      {code}           | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-101 | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-NUM-201 | digital | portal  | forms   | 2024-2025 | 10
      PO-24-25-CIT-102 | people  | door    | visit   | 2024-2025 | 10
      PO-24-25-NUM-202 | digital | roof    | repair  | 2024-2025 | 10
    `,
    'a flat table sorted by its activities': sheet`
      {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-02 | people  | portal  | forms   | 2024-2025 | 10
      PO-24-25-CIT-03 | people  | door    | keys    | 2024-2025 | 10
      PO-24-25-CIT-01 | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02 | people  | portal  | network | 2024-2025 | 10
      PO-24-25-CIT-01 | people  | window  | opening | 2024-2025 | 10
      PO-24-25-CIT-03 | people  | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-02 | people  | portal  | words   | 2024-2025 | 10
    `,
    'a number that only another matrix has': [
      sheet`
        {code}              | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01     | people | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-03     | people | roof    | repair  | 2024-2025 | 10
      `,
      sheet`
        {code}               | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01      | people | window  | meeting | people     | 100%
        PO-24-25-CIT-02 ◂P01 | people | door    | visit   | people     | 100%
        PO-24-25-CIT-03      | people | roof    | repair  | people     | 100%
      `,
    ],
    'a number behind a code that is missing': sheet`
      {code}          | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
      ◂C01            | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03 | people | roof    | repair  | 2024-2025 | 10
    `,
  },
  found: {
    'the first number after a gap, and nothing after it': sheet`
      {code}               | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02      | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-04 ◂C06 | people | roof    | repair  | 2024-2025 | 10
      PO-24-25-CIT-05      | people | wall    | paint   | 2024-2025 | 10
    `,
    'a slip in the middle': sheet`
      {code}               | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-20 ◂C06 | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03      | people | roof    | repair  | 2024-2025 | 10
      PO-24-25-CIT-04      | people | wall    | paint   | 2024-2025 | 10
    `,
    'the first number of all': sheet`
      {code}               | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-09 ◂C06 | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02      | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03      | people | roof    | repair  | 2024-2025 | 10
    `,
    'in a numbering per axis': sheet`
      {code}               | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02      | people  | door    | visit   | 2024-2025 | 10
      PO-24-25-NUM-01      | digital | portal  | forms   | 2024-2025 | 10
      PO-24-25-NUM-03 ◂C06 | digital | roof    | repair  | 2024-2025 | 10
      PO-24-25-NUM-04      | digital | wall    | paint   | 2024-2025 | 10
    `,
    'no order at all: one finding': sheet`
      {code}          | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-04 | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-03 ◂C06 | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-02 | people | roof    | repair  | 2024-2025 | 10
      PO-24-25-CIT-01 | people | wall    | paint   | 2024-2025 | 10
    `,
    'another number than the same project has elsewhere': [
      sheet`
        {code}          | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-02 | people | door    | visit   | 2024-2025 | 10
      `,
      sheet`
        {code}               | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01      | people | window  | meeting | people     | 100%
        PO-24-25-CIT-03 ◂C06 | people | door    | visit   | people     | 100%
      `,
    ],
  },
})
