import type { AmountField, Project } from '../../plan/index.ts'
import { defineRule } from '../rule.ts'
import { amountsFix, wordsOf } from './mend.ts'
import { type Reconciled, reconcile } from './reconcile.ts'

/** A project's cost in matrix 2 is the exact sum of its activities' costs. */
export const budgetProjectSum = defineRule({
  code: 'B02',
  id: 'budget/project-sum',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['amounts'],
  yieldsTo: ['cell/amount-negative'],

  *check({ project, once }) {
    const reconciled = once(reconcile)
    if (reconciled === null || reconciled.project === null) return

    const exact = reconciled.cost?.exact ?? reconciled.project.sum.value
    const [first, ...others] = exact === null ? [] : wrongCosts(project, reconciled, exact)
    if (first !== undefined && exact !== null) {
      const followers = reconciled.cost?.followers ?? []
      const cells = [...[first, ...others].map((field) => ({ field, exact })), ...followers]

      yield {
        at: [first.at, ...cells.slice(1).map(({ field }) => field.at)],
        about: { of: 'project', project },
        facts: {
          written: first.value,
          sum: exact,
          activities: reconciled.budget.lines.length,
          shared: followers.length > 0,
        },
        ...wordsOf({ field: first, exact }),
        ...amountsFix(cells),
      }
    } else if (reconciled.project.miss === null) yield { notChecked: [reconciled.project.sum.at] }
  },
})

/** The project's cost, its repetitions down a flat table, and matrix 1's where it says the same wrong amount. */
function wrongCosts(project: Project, { budget, cost, project: rung }: Reconciled, exact: bigint): AmountField[] {
  const repeated = budget.odd.cost.filter(({ value, trouble }) => trouble === null && value !== exact)
  const listed = project.listed?.cost ?? null
  if (cost === null || rung === null) return rung?.miss === null ? [] : repeated

  return [rung.sum, ...repeated, ...(listed !== null && listed.value === rung.sum.value ? [listed] : [])]
}
