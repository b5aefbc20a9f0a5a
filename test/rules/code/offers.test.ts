import { judge } from '../../../src/check.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { type Pictures, sheet, workbookOf } from '../../picture.ts'

/** What each finding on codes expects, and whether it offers to write it. */
function offers(drawing: Pictures): readonly unknown[] {
  return judge(readPlan(workbookOf(drawing)), '2000-01-01')
    .findings.filter(({ rule }) => rule.id.startsWith('code/'))
    .map(({ rule, problem }) => [
      rule.code,
      problem.expected ?? null,
      problem.fix?.edits.map(({ value }) => value) ?? [],
    ])
}

const followed = sheet`
  {code}          | {axis} | {title} | {item}  | {tracking} | {weight}
  PO-24-25-CIT-01 | people | window  | meeting | people     | 100%
  PO-24-25-CIT-02 | people | door    | visit   | people     | 100%
  PO-24-25-CIT-03 | people | roof    | repair  | people     | 100%
`

describe('what is offered for a wrong code', () => {
  it.each([
    ['C02', 'PO-24-25-CIT=02'],
    ['C03', 'PO-24-25-CIT-01'],
    ['C04', 'PO-23-24-CIT-02'],
    ['C05', 'PO-24-25-NUM-02'],
    ['C06', 'PO-24-25-CIT-07'],
  ])('%s: the code that the project has elsewhere', (code, wrong) => {
    const listed = sheet`
      {code}          | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
      ${wrong}        | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03 | people | roof    | repair  | 2024-2025 | 10
    `

    expect(offers([listed, followed])).toEqual([[code, 'PO-24-25-CIT-02', ['PO-24-25-CIT-02']]])
  })

  it.each([
    ['C04', 'PO-23-24-CIT-02', 'PO-24-25-CIT-02'],
    ['C05', 'PO-24-25-NUM-02', 'PO-24-25-CIT-02'],
    ['C06', 'PO-24-25-CIT-07', 'PO-24-25-CIT-02'],
  ])('%s: nothing where the project has no other code, though one is expected', (code, wrong, expected) => {
    const listed = sheet`
      {code}          | {axis} | {title} | {item}  | {years}   | {cost}
      PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
      ${wrong}        | people | door    | visit   | 2024-2025 | 10
      PO-24-25-CIT-03 | people | roof    | repair  | 2024-2025 | 10
    `

    expect(offers(listed)).toEqual([[code, expected, []]])
  })

  it('is never the code of another project', () => {
    expect(
      offers(sheet`
        {code}          | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-02 | people | door    | visit   | 2024-2025 | 10
        PO-24-25-CIT-2  | people | roof    | repair  | 2024-2025 | 10
      `),
    ).toEqual([['C02', null, []]])
  })
})
