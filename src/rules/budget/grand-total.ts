import type { Plan, TotalRow } from '../../plan/index.ts'
import { defineRule, type PlanFacts, type Problem } from '../rule.ts'
import { amountIn, type Column, centimesOf, exactSum, isOffByDecimals, isWritten, partsOf } from './amounts.ts'
import type { WrongCell } from './crossings.ts'
import { amountsFix, type CellFact, cellFacts, wordsOf } from './mend.ts'
import { judged, type PlanSums, type Possible, planSums } from './plan-sums.ts'

/** The plan's row of sums is the exact sum of its projects, column by column, and its cost that of its own parts. */
export const budgetGrandTotal = defineRule({
  code: 'B05',
  id: 'budget/grand-total',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  yieldsTo: ['cell/amount-negative'],

  *check({ plan, facts, ofProjects }) {
    if (plan.grandTotal === null) yield* missingRow(plan, facts)
    else yield* wrongSums(plan.grandTotal, planSums(ofProjects))
  },
})

type GrandTotalFacts = { readonly kind: 'wrong' | 'missing'; readonly cells: readonly CellFact[] }

/** A plan of one project has all its sums in that project's row. */
function* missingRow(plan: Plan, facts: PlanFacts): Iterable<Problem<GrandTotalFacts>> {
  const blocks = plan.projects.flatMap(({ budget }) => (budget === null ? [] : [budget]))
  const last = blocks.findLast(({ total }) => total !== null)?.total
  if (!facts.hasProjectTotals || blocks.length < 2 || last == null) return

  yield {
    at: [last.label.at],
    about: { of: 'plan', part: 'missing' },
    facts: { kind: 'missing', cells: [] },
    severity: 'warning',
  }
}

function* wrongSums(row: TotalRow, sums: PlanSums) {
  const cells: WrongCell[] = []
  for (const column of ['cost', ...partsOf(row)] as const) {
    const field = amountIn(row, column)
    if (!isWritten(field)) continue

    const verdict = judged(field, possibleIn(row, column, sums), sums)
    if (verdict === 'unknown') yield { notChecked: [field.at] as const }
    const cell = { column, field, exact: centimesOf(sums.ofLines(column) ?? 0n) }
    if (verdict === 'wrong' && !isOffByDecimals(cell)) cells.push(cell)
  }

  yield* problem(cells)
}

function possibleIn(row: TotalRow, column: Column, sums: PlanSums): Possible {
  return column === 'cost'
    ? {
        needed: [sums.ofLines('cost'), exactSum(partsOf(row).map((part) => amountIn(row, part)))],
        others: sums.ofCosts,
      }
    : { needed: [sums.ofLines(column), sums.ofTotals(column)], others: [] }
}

function* problem(cells: readonly WrongCell[]): Iterable<Problem<GrandTotalFacts>> {
  const [first, ...others] = cells
  if (first === undefined) return

  yield {
    at: [first.field.at, ...others.map(({ field }) => field.at)],
    about: { of: 'plan' },
    facts: { kind: 'wrong', cells: cellFacts(cells) },
    ...wordsOf(first),
    ...amountsFix(cells),
  }
}
