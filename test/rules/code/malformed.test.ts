import { check } from '../../../src/check.ts'
import { languages } from '../../../src/lang/index.ts'
import { codeMalformed } from '../../../src/rules/code/malformed.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(codeMalformed, {
  clean: {
    'line breaks, spaces, Arabic digits and other dashes': sheet`
      {code}                      | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-\nCIT-01           | people | window  | meeting | 2024-2025 | 10
      ' PO - 24 - 25 - CIT - 02   | people | door    | visit   | 2024-2025 | 10
      PO-٢٤-٢٥-CIT-٠٣             | people | roof    | repair  | 2024-2025 | 10
      PO\u201324\u201325-CIT-04   | people | wall    | paint   | 2024-2025 | 10
    `,
    'numbers that are not filled up': sheet`
      {code}            | {axis}  | {title} | {item}  | {years}   | {cost}
      CP/2026/2027/A1/9  | people  | window  | meeting | 2026-2027 | 10
      CP/2026/2027/A1/10 | people  | door    | visit   | 2026-2027 | 10
      CP/2026/2027/A2/11 | digital | portal  | forms   | 2026-2027 | 10
    `,
    'no pattern that most codes share': sheet`
      {code}    | {axis} | {title} | {item}  | {years} | {cost}
      studio    | people | window  | meeting | 2024    | 10
      2024/door | people | door    | visit   | 2024    | 10
    `,
  },
  found: {
    'a separator': sheet`
      {code}               | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT=02 ◂C02 | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03      | people | roof    | repair  | 2024-2025 | 10
    `,
    'a number of another width, and one that cannot be mended': sheet`
      {code}              | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-1 ◂C02 | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02     | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03     | people | roof    | repair  | 2024-2025 | 10
      PO-24-25-CIT-04     | people | wall    | paint   | 2024-2025 | 10
      project 5 ◂C02      | people | gate    | oil     | 2024-2025 | 10
    `,
    'one that would be taken if it were mended': sheet`
      {code}              | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01     | people | window  | meeting | 2024-2025 | 10
      PO-24-25-CIT-02     | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-2 ◂C02 | people | roof    | repair  | 2024-2025 | 10
    `,
    'in one matrix only, in another order': [
      sheet`
        {code}          | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-02 | people | door    | visit   | 2024-2025 | 10
      `,
      sheet`
        {code}               | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01      | people | window  | meeting | people     | 100%
        PO-CIT-24-25=02 ◂C02 | people | door    | visit   | people     | 100%
      `,
    ],
    'in two of three matrices': [
      sheet`
        {code}               | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01      | people | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-2 ◂C02  | people | door    | visit   | 2024-2025 | 10
        PO-24-25-CIT-03      | people | roof    | repair  | 2024-2025 | 10
      `,
      sheet`
        {code}          | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2024} | {2025}
        PO-24-25-CIT-01 | people | window  | 10     | meeting | 10         | 0           | 5      | 5
        PO-24-25-CIT-2  | people | door    | 10     | visit   | 10         | 0           | 5      | 5
        PO-24-25-CIT-03 | people | roof    | 10     | repair  | 10         | 0           | 5      | 5
      `,
      sheet`
        {code}          | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01 | people | window  | meeting | people     | 100%
        PO-24-25-CIT-02 | people | door    | visit   | people     | 100%
        PO-24-25-CIT-03 | people | roof    | repair  | people     | 100%
      `,
    ],
    'small letters in one matrix': [
      sheet`
        {code}          | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-02 | people | door    | visit   | 2024-2025 | 10
      `,
      sheet`
        {code}               | {axis} | {title} | {item}  | {tracking} | {weight}
        PO-24-25-CIT-01      | people | window  | meeting | people     | 100%
        PO-24-25-cit-02 ◂C02 | people | door    | visit   | people     | 100%
      `,
    ],
    'no pattern, and another code in one of three matrices': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        studio | people | window  | meeting | 2024    | 10
        door   | people | door    | visit   | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        studio | people | window  | meeting | people     | 100%
        gate ◂C02 | people | door | visit   | people     | 100%
      `,
    ],
    'one odd row of a flat table': sheet`
      {code}               | {axis} | {title} | {item}  | {tracking} | {weight}
      PO-24-25-CIT-01      | people | window  | meeting | people     | 50%
      PO-24-25-CIT-01      | people | window  | report  | pages      | 50%
      PO-24-25-CIT-02      | people | door    | visit   | people     | 50%
      PO-24-25-CIT-2 ◂C02  | people | door    | copy    | copies     | 25%
      PO-24-25-CIT-02      | people | door    | print   | copies     | 25%
    `,
  },
})

pictures(
  codeMalformed,
  {
    clean: {
      'what the settings say, though most codes say otherwise': sheet`
        {code}     | {axis} | {title} | {item}  | {years} | {cost}
        CP-A-01    | people | window  | meeting | 2024    | 10
      `,
    },
    found: {
      'what most codes are, where the settings say otherwise': sheet`
        {code}       | {axis} | {title} | {item}  | {years} | {cost}
        CP-A-1 ◂C02  | people | window  | meeting | 2024    | 10
        CP-A-2 ◂C02  | people | door    | visit   | 2024    | 10
        CP-A-03      | people | roof    | repair  | 2024    | 10
      `,
    },
  },
  { settings: { codePattern: 'CP-AXIS-NN' } },
)

describe('what it says', () => {
  const said = (...codes: readonly string[]) => {
    const rows = codes.map((code, index) => [code, 'people', `window ${'abcd'[index]}`, 'meeting', '2024-2025', 10])
    const header = ['رمز المشروع', 'المحور الأولوي', 'عنوان المشروع', 'الأنشطة', 'سنة الإنجاز', 'التكلفة التقديرية']
    const report = check(madeWorkbook(madeSheet('1', [header, ...rows])), {
      asOf: '2024-01-01',
      language: languages.en,
    })

    return report.findings.filter(({ code }) => code === 'C02').map(({ message }) => message)
  }

  it('shows a code of the plan rather than a pattern', () => {
    expect(said('PO-24-25-CIT-01', 'PO-24-25-CIT=02', 'PO-24-25-CIT-03')).toEqual([
      expect.stringContaining('are written like PO-24-25-CIT-02.'),
    ])
    expect(said('PO-24-25-CIT-01', 'the second', 'PO-24-25-CIT-03')).toEqual([
      expect.stringContaining('are written like PO-24-25-CIT-01.'),
    ])
  })
})
