import { assert as check, constantFrom, integer, property, record } from 'fast-check'
import { madePlan } from '../made/plan-workbook.ts'
import { bed } from './beds.ts'
import { amountsOf, linesOf, off, projectCosts } from './money.ts'
import { typed } from './planting.ts'
import { findingsIn } from './sowing.ts'

const sizes = record({
  projects: integer({ min: 2, max: 6 }),
  activities: integer({ min: 1, max: 5 }),
  indicators: integer({ min: 1, max: 2 }),
})

describe('a centime in any amount of any plan', () => {
  it('gives one finding, at the cell or first in its row or column', () => {
    check(
      property(sizes, integer({ min: 0 }), constantFrom(1n, -1n), (size, pick, by) => {
        const { workbook, plan, ...made } = bed('made', madePlan(size), '2026-06-30')
        const amounts = [
          ...linesOf(plan).flatMap(({ line }) => amountsOf(line)),
          ...plan.projects.flatMap(({ budget }) => (budget?.total ? amountsOf(budget.total) : [])),
          ...projectCosts(plan, 'listed'),
          ...projectCosts(plan, 'budget'),
          ...(plan.grandTotal === null ? [] : amountsOf(plan.grandTotal)),
        ].filter(({ value }) => (value ?? 0n) + by >= 0n)
        const amount = amounts[pick % amounts.length]
        if (amount === undefined) throw new Error('a plan without amounts')

        const planted = typed([amount.at, off({ ...made, workbook, plan }, amount, by)])(workbook)
        const known = new Set(findingsIn(workbook, made.asOf).map((found) => JSON.stringify(found)))
        const found = findingsIn(planted.workbook, made.asOf).filter((one) => !known.has(JSON.stringify(one)))
        const [first, ...others] = found

        expect(others).toEqual([])
        const cells = first?.at ?? []
        const isThere = cells.some((place) => same(place, amount.at))
        const crosses = cells[0]?.row === amount.at.row || cells[0]?.column === amount.at.column
        expect(isThere || crosses).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

function same(a: { readonly sheet: string; readonly row: number; readonly column: number }, b: typeof a): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column
}
