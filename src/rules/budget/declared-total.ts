import type { Plan } from '../../plan/index.ts'
import { defineRule } from '../rule.ts'
import { amountIn, type Column, centimesOf, exactOf, isOffByDecimals, isWritten } from './amounts.ts'
import type { WrongCell } from './crossings.ts'
import { cellFacts, wordsOf } from './mend.ts'
import { judged, type PlanSums, type Possible, planSums } from './plan-sums.ts'

/** The totals that the cover sheet declares are those of matrix 2. */
export const budgetDeclaredTotal = defineRule({
  code: 'B06',
  id: 'budget/declared-total',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  yieldsTo: ['cell/amount-negative'],

  *check({ plan, facts, ofProjects }) {
    if (plan.cover === null || !facts.has.budget) return

    const sums = planSums(ofProjects)
    const cells: WrongCell[] = []
    for (const { column, field } of declaredIn(plan)) {
      const verdict = judged(field, possibleFor(plan, column, sums), sums)
      if (verdict === 'unknown') yield { notChecked: [field.at] as const }
      const cell = { column, field, exact: centimesOf(sums.ofLines(column) ?? 0n) }
      if (verdict === 'wrong' && !isOffByDecimals(cell)) cells.push(cell)
    }

    const [first, ...others] = cells
    if (first === undefined) return

    yield {
      at: [first.field.at, ...others.map(({ field }) => field.at)] as const,
      about: { of: 'plan', part: 'declared' } as const,
      facts: { cells: cellFacts(cells) },
      ...wordsOf(first),
    }
  },
})

/** The amounts of the cover sheet that matrix 2 has a column for. */
function declaredIn({ cover, budgetYears }: Plan) {
  const years = [...(cover?.byYear ?? [])].filter(([year]) => budgetYears.includes(year))
  const declared = [
    { column: 'cost', entry: cover?.cost },
    { column: 'mobilised', entry: cover?.mobilised },
    ...years.map(([year, entry]) => ({ column: year, entry })),
  ] as const

  return declared.flatMap(({ column, entry }) =>
    entry != null && isWritten(entry.value) ? [{ column, field: entry.value }] : [],
  )
}

function possibleFor({ grandTotal }: Plan, column: Column, sums: PlanSums): Possible {
  const total = grandTotal === null ? null : amountIn(grandTotal, column)
  const written = isWritten(total) ? exactOf(total) : null
  const costs = column === 'cost' ? sums.ofCosts : []

  return { needed: [sums.ofLines(column)], others: [sums.ofTotals(column), written, ...costs] }
}
