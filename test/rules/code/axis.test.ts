import { codeAxis } from '../../../src/rules/code/axis.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(codeAxis, {
  clean: {
    'one code for each axis, whatever the spelling of its title': sheet`
      {code}          | {axis}            | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 | المشاركة المواطنة  | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02 | المشاركه المواطنه  | door    | visit   | 2024-2025 | 10
      PO-24-25-NUM-03 | الخدمات الرقمية   | portal  | forms   | 2024-2025 | 10
    `,
    'a tie: nobody knows': sheet`
      {code}          | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
      PO-24-25-NUM-02 | people | door    | visit   | 2024-2025 | 10
    `,
    'a tie beside an axis that is settled': sheet`
      {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02 | people  | door    | visit   | 2024-2025 | 10
      PO-24-25-NUM-03 | people  | roof    | repair  | 2024-2025 | 10
      PO-24-25-NUM-04 | people  | wall    | paint   | 2024-2025 | 10
      PO-24-25-EQ-05  | digital | portal  | forms   | 2024-2025 | 10
      PO-24-25-EQ-06  | digital | gate    | oil     | 2024-2025 | 10
      PO-24-25-EQ-07  | digital | road    | signs   | 2024-2025 | 10
      PO-24-25-EQ-08  | digital | park    | trees   | 2024-2025 | 10
    `,
    'codes that name services, not axes': sheet`
      {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-URB-01 | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-SOC-02 | people  | door    | visit   | 2024-2025 | 10
      PO-24-25-URB-03 | digital | portal  | forms   | 2024-2025 | 10
      PO-24-25-SOC-04 | digital | roof    | repair  | 2024-2025 | 10
      PO-24-25-URB-05 | people  | wall    | paint   | 2024-2025 | 10
      PO-24-25-SOC-06 | digital | gate    | oil     | 2024-2025 | 10
    `,
    'another axis title in one matrix: that is its own finding': [
      sheet`
        {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people  | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-02 | people  | door    | visit   | 2024-2025 | 10
        PO-24-25-NUM-03 | digital | portal  | forms   | 2024-2025 | 10
        PO-24-25-NUM-04 | digital | roof    | repair  | 2024-2025 | 10
      `,
      sheet`
        {code}          | {axis}       | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01 | people       | window  | meeting | people     | 100%
        PO-24-25-CIT-02 | digital ◂P03 | door    | visit   | people     | 100%
        PO-24-25-NUM-03 | digital      | portal  | forms   | people     | 100%
        PO-24-25-NUM-04 | digital      | roof    | repair  | people     | 100%
      `,
    ],
  },
  found: {
    'another axis than most projects of that axis': sheet`
      {code}               | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02      | people  | door    | visit   | 2024-2025 | 10
      PO-24-25-NUM-03 ◂C05 | people  | roof    | repair  | 2024-2025 | 10
      PO-24-25-NUM-04      | digital | portal  | forms   | 2024-2025 | 10
      PO-24-25-NUM-05      | digital | wall    | paint   | 2024-2025 | 10
    `,
    'a slip of the pen in it': sheet`
      {code}               | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CTI-02 ◂C05 | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03      | people | roof    | repair  | 2024-2025 | 10
    `,
    'an axis that no other project stands under': sheet`
      {code}               | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02      | people  | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03 ◂C05 | digital | portal  | forms   | 2024-2025 | 10
    `,
    'another code than the same project has elsewhere': [
      sheet`
        {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people  | window  | meeting | 2024-2025 | 10
        PO-24-25-NUM-02 | digital | door    | visit   | 2024-2025 | 10
      `,
      sheet`
        {code}               | {axis}  | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01      | people  | window  | meeting | people     | 100%
        PO-24-25-CIT-02 ◂C05 | digital | door    | visit   | people     | 100%
      `,
    ],
    'in a numbering per axis, which it breaks only by being wrong': sheet`
      {code}               | {axis}  | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people  | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02      | people  | door    | visit   | 2024-2025 | 10
      PO-24-25-NUM-01      | digital | portal  | forms   | 2024-2025 | 10
      PO-24-25-NUM-02      | digital | roof    | repair  | 2024-2025 | 10
      PO-24-25-CIT-03 ◂C05 | digital | wall    | paint   | 2024-2025 | 10
      PO-24-25-NUM-04      | digital | gate    | oil     | 2024-2025 | 10
    `,
  },
})

pictures(
  codeAxis,
  {
    clean: {
      'what the settings say, and an axis that they do not know': sheet`
        {code}        | {axis}  | {title} | {item}  | {years} | {cost}
        PO-CIT-01     | people  | window  | meeting | 2024    | 10
        PO-NUM-02     | digital | portal  | forms   | 2024    | 10
        PO-EQ-03      | equal   | door    | visit   | 2024    | 10
      `,
    },
    found: {
      'against the settings, though the whole workbook has it so': sheet`
        {code}         | {axis}  | {title} | {item}  | {years} | {cost}
        PO-CIT-01 ◂C05 | digital | window  | meeting | 2024    | 10
        PO-CIT-02 ◂C05 | digital | door    | visit   | 2024    | 10
        PO-DIG-03 ◂C05 | digital | roof    | repair  | 2024    | 10
      `,
    },
  },
  { settings: { axisCodes: { CIT: 'people', NUM: 'digital' } } },
)
