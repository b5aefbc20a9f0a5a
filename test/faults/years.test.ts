import type { AmountField, BudgetLine } from '../../src/plan/index.ts'
import { type Bed, beds, followed } from './beds.ts'
import { linesOf, type PlanLine, partsOf, spread } from './money.ts'
import { shown, swapped, typed, withoutRows } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

/** Rows with two different amounts beside each other, one of them possibly nothing. */
function unlike(bed: Bed): readonly { line: BudgetLine; from: AmountField; to: AmountField }[] {
  return linesOf(bed.plan).flatMap(({ line }) => {
    const parts = partsOf(line)
    return parts.flatMap((from) =>
      parts.flatMap((to) => ((from.value ?? 0n) > 0n && from.value !== to.value ? [{ line, from, to }] : [])),
    )
  })
}

function swaps(bed: Bed): readonly Plant[] {
  return unlike(bed)
    .filter((_, index) => index % 3 === 0)
    .map(({ from, to }) => ({
      name: `${shown(from.at)} and ${shown(to.at)}`,
      deed: swapped(from.at, to.at),
      finds: [['budget/project-total-row', (from.value ?? 0n) > (to.value ?? 0n) ? to.at : from.at]],
    }))
}

describe('the years of a budget', () => {
  sow('two amounts swapped', beds, swaps)
  sow('one row of sums too few', beds, (bed) =>
    spread(bed.plan.projects).flatMap(({ budget }) => {
      const at = budget?.total?.label.at
      return at === undefined || budget === null
        ? []
        : [
            {
              name: shown(at),
              deed: withoutRows(at.sheet, at.row, at.row),
              finds: [['budget/project-total-row', null] as const],
            },
          ]
    }),
  )
  sow('no last row', beds, (bed) => {
    const at = bed.plan.grandTotal?.label.at
    return at === undefined
      ? []
      : [{ name: '', deed: withoutRows(at.sheet, at.row, at.row), finds: [['budget/grand-total', null]] }]
  })
  sow('an amount typed in the wrong year', [followed], (bed) =>
    spread(
      linesOf(bed.plan).flatMap(({ line }): PlanLine['line'][] =>
        (line.byYear.get(2026)?.value ?? 0n) > 0n ? [line] : [],
      ),
    ).flatMap((line) => {
      const [first, second] = [line.byYear.get(2026), line.byYear.get(2027)]
      if (first === undefined || second === undefined) return []
      return [
        {
          name: shown(first.at),
          deed: typed([first.at, 0], [second.at, Number((first.value ?? 0n) + (second.value ?? 0n)) / 100]),
          finds: [['budget/project-total-row', null] as const],
        },
      ]
    }),
  )
})
