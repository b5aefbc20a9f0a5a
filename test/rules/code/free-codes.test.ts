import { judge } from '../../../src/check.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { type Pictures, sheet, workbookOf } from '../../picture.ts'

function offered(drawing: Pictures): readonly unknown[] {
  return judge(readPlan(workbookOf(drawing)), '2000-01-01')
    .findings.filter(({ rule }) => rule.id === 'code/missing')
    .map(({ problem }) => problem.expected ?? null)
}

describe('the code offered to a project without one', () => {
  it('continues the numbering through the plan, one number a project', () => {
    expect(
      offered(sheet`
        {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people  | window  | meeting | 2024-2025 | 10
                        | people  | door    | visit   | 2024-2025 | 10
        PO-24-25-NUM-03 | digital | portal  | forms   | 2024-2025 | 10
                        | digital | roof    | repair  | 2024-2025 | 10
                        | people  | wall    | paint   | 2024-2025 | 10
      `),
    ).toEqual(['PO-24-25-CIT-02', 'PO-24-25-NUM-04', 'PO-24-25-CIT-05'])
  })

  it('comes after all where nothing is free in its place', () => {
    expect(
      offered(sheet`
        {code}          | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
                        | people | door    | visit   | 2024-2025 | 10
        PO-24-25-CIT-02 | people | roof    | repair  | 2024-2025 | 10
                        | people | wall    | paint   | 2024-2025 | 10
      `),
    ).toEqual(['PO-24-25-CIT-03', 'PO-24-25-CIT-04'])
  })

  it('counts by axis where the plan does', () => {
    expect(
      offered(sheet`
        {code}          | {axis}  | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people  | window  | meeting | 2024-2025 | 10
        PO-24-25-CIT-02 | people  | door    | visit   | 2024-2025 | 10
        PO-24-25-NUM-01 | digital | portal  | forms   | 2024-2025 | 10
                        | digital | roof    | repair  | 2024-2025 | 10
      `),
    ).toEqual(['PO-24-25-NUM-02'])
  })

  it('is the one that another matrix writes', () => {
    expect(
      offered([
        sheet`
          {code}          | {axis} | {title} | {item}  | {years}   | {cost}
          PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
          PO-24-25-CIT-07 | people | door    | visit   | 2024-2025 | 10
        `,
        sheet`
          {code}          | {axis} | {title} | {item}  | {tracking} | {weight}
          PO-24-25-CIT-01 | people | window  | meeting | people     | 100%
                          | people | door    | visit   | people     | 100%
        `,
      ]),
    ).toEqual(['PO-24-25-CIT-07'])
  })

  it('is none on an axis whose code nobody knows', () => {
    expect(
      offered(sheet`
        {code}          | {axis} | {title} | {item}  | {years}   | {cost}
        PO-24-25-CIT-01 | people | window  | meeting | 2024-2025 | 10
                        | equal  | door    | visit   | 2024-2025 | 10
      `),
    ).toEqual([null])
  })
})
