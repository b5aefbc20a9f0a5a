import { defineRule } from '../rule.ts'
import { amountIn, centimesOf, exactSum, partsOf } from './amounts.ts'
import { amountsFix, cellFacts, linesOf, wordsOf } from './mend.ts'
import { type Reconciled, reconcile } from './reconcile.ts'

/** An activity's cost is the exact sum of its mobilised credits and its years. */
export const budgetActivitySum = defineRule({
  code: 'B01',
  id: 'budget/activity-sum',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['lines', 'amounts'],
  yieldsTo: ['cell/amount-negative'],

  *check({ project, once }) {
    const reconciled = once(reconcile)
    if (reconciled === null) return

    const { labelOf, subjectOf } = linesOf(project)
    for (const { line, cells, sums } of reconciled.faults) {
      const [first, ...others] = cells
      const parts = exactSum(partsOf(line).map((column) => amountIn(line, column))) ?? 0n

      yield {
        at: [first.field.at, ...others.map(({ field }) => field.at), ...sums.map(({ at }) => at)],
        about: subjectOf(line),
        facts: {
          activity: labelOf(line),
          cost: line.cost?.value ?? 0n,
          sum: centimesOf(parts),
          cells: cellFacts(cells),
        },
        ...wordsOf(first),
        ...(first.column === 'cost' && isHeld(reconciled) ? {} : amountsFix(cells)),
      }
    }

    for (const { sum, miss } of reconciled.lines) if (miss === null) yield { notChecked: [sum.at] }
  },
})

/** A typed project cost agrees with the activities' costs: to write another cost would only move the difference there. */
function isHeld({ project }: Reconciled): boolean {
  return project !== null && project.miss === 0n && !project.sum.formula
}
