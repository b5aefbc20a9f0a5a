import { centimesText } from '../../money/index.ts'
import type { AmountField, Project } from '../../plan/index.ts'
import { defineRule } from '../rule.ts'
import { amountIn, exactOf, exactSum, isOffByDecimals, missOf, partsOf } from './amounts.ts'
import { reconcile } from './reconcile.ts'

/** A project costs the same in matrix 1 and matrix 2. */
export const budgetProjectCostDiffers = defineRule({
  code: 'B03',
  id: 'budget/project-cost-differs',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['amounts'],
  yieldsTo: ['cell/amount-negative', 'budget/project-sum'],

  *check({ project, once }) {
    const reconciled = once(reconcile)
    const budget = reconciled?.budget.cost ?? null
    const listed = project.listed?.cost ?? null
    if (reconciled === null || budget === null || listed === null) return
    if (listed.trouble !== null || budget.trouble !== null) {
      yield { notChecked: [listed.at] }
      return
    }

    const difference = differenceOf(listed, budget)
    const explained = difference !== 0n && difference === -reconciled.carried
    const odd = explained ? [] : [listed, ...(project.listed?.odd.cost ?? [])].filter((cell) => differs(cell, budget))
    const [first, ...others] = odd
    if (first === undefined) return

    const at = firstIsRight(project, first) ? [budget.at, first.at] : [first.at, budget.at]
    const [mend = first.at, other = budget.at] = at
    yield {
      at: [mend, other, ...others.map((cell) => cell.at)],
      about: { of: 'project', project },
      facts: { listed: first.value, budget: budget.value },
      ...(mend === first.at ? sides(budget, first) : sides(first, budget)),
    }
  },
})

function differenceOf(listed: AmountField, budget: AmountField): bigint {
  return missOf(exactOf(listed) ?? 0n, exactOf(budget) ?? 0n)
}

function isOffBy(field: AmountField, { value }: AmountField): boolean {
  return value !== null && isOffByDecimals({ field, exact: value })
}

function differs(listed: AmountField, budget: AmountField): boolean {
  if (listed.trouble !== null || differenceOf(listed, budget) === 0n) return false

  return !isOffBy(listed, budget) && !isOffBy(budget, listed)
}

/** Matrix 1's cost is right where the activities' costs, or else the row of sums, come to it and not to matrix 2's. */
function firstIsRight({ budget }: Project, listed: AmountField): boolean {
  if (budget === null) return false

  const costs = budget.lines.some(({ cost }) => cost === null) ? null : exactSum(budget.lines.map(({ cost }) => cost))
  const total = budget.total
  const totals = total === null ? null : exactSum(partsOf(total).map((column) => amountIn(total, column)))
  return [costs, totals].some((sum) => sum !== null && sum !== 0n && missOf(exactOf(listed) ?? 0n, sum) === 0n)
}

function sides(right: AmountField, wrong: AmountField) {
  const expected = right.value === null ? {} : { expected: centimesText(right.value) }

  return wrong.value === null ? expected : { ...expected, actual: centimesText(wrong.value) }
}
