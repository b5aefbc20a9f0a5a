import { readPlan } from '../../src/plan/index.ts'
import { sheet, workbookOf } from '../picture.ts'

/** The years of a plan of two projects that name and spend in one year, with a column for each of three. */
function yearsOf([first, second]: readonly [string, string]): readonly number[] {
  const book = workbookOf([
    sheet`
      {code}    | {axis} | {title} | {item}  | {years} | {cost}
      ${first}  | open   | window  | meeting | 2026    | 10
      ${second} | open   | door    | visit   | 2026    | 10
    `,
    sheet`
      {code}    | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2025} | {2026} | {2027}
      ${first}  | open   | window  | 10     | meeting | 10         | 0           | 0      | 10     | 0
      ${second} | open   | door    | 10     | visit   | 10         | 0           | 0      | 10     | 0
    `,
  ])

  return readPlan(book).years
}

describe('the years of a plan', () => {
  it('are those of its codes and its columns, though nothing is spent in some', () => {
    expect(yearsOf(['PO-25-26-AA-01', 'PO-25-26-AA-02'])).toEqual([2025, 2026])
    expect(yearsOf(['PO-2025-2027-AA-01', 'PO-2025-2027-BB-02'])).toEqual([2025, 2026, 2027])
  })

  it('are those that projects name where codes say nothing, or no two the same', () => {
    expect(yearsOf(['P-01', 'P-02'])).toEqual([2026])
    expect(yearsOf(['PO-25-26-AA-01', 'PO-26-27-AA-02'])).toEqual([2026])
  })

  it('hold no year of the codes that no column has', () => {
    expect(yearsOf(['PO-24-26-AA-01', 'PO-24-26-AA-02'])).toEqual([2025, 2026])
  })
})
