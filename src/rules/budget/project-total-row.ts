import type { Project } from '../../plan/index.ts'
import { defineRule, type Problem } from '../rule.ts'
import { amountsFix, type CellFact, cellFacts, linesOf, wordsOf } from './mend.ts'
import { type Reconciled, reconcile } from './reconcile.ts'

/** A project's row of sums is the exact sum of its activities, column by column. */
export const budgetProjectTotalRow = defineRule({
  code: 'B04',
  id: 'budget/project-total-row',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['lines', 'amounts'],
  yieldsTo: ['cell/amount-negative'],

  *check({ project, facts, once }) {
    const reconciled = once(reconcile)
    if (reconciled === null) return

    if (facts.hasProjectTotals) yield* missingRow(project, reconciled)
    yield* movedMoney(project, reconciled)
    yield* wrongSums(project, reconciled)
    for (const { at } of reconciled.totalUnknown) yield { notChecked: [at] }
  },
})

type TotalFacts = {
  /** `moved`: an activity's money stands in another column than the row of sums says. */
  readonly kind: 'wrong' | 'moved' | 'missing'
  readonly activity: string | null
  readonly cells: readonly CellFact[]
}

function* missingRow(project: Project, { budget }: Reconciled): Iterable<Problem<TotalFacts>> {
  const last = budget.lines.at(-1)
  if (budget.total !== null || last === undefined) return

  yield {
    at: [last.label.at],
    about: { of: 'project', project, part: 'missing' },
    facts: { kind: 'missing', activity: null, cells: [] },
    severity: 'warning',
  }
}

function* movedMoney(project: Project, { moved }: Reconciled): Iterable<Problem<TotalFacts>> {
  if (moved === null) return

  const { line, cells, sums } = moved
  const { labelOf, subjectOf } = linesOf(project)
  const [first, ...others] = cells
  yield {
    at: [first.field.at, ...others.map(({ field }) => field.at), ...sums.map(({ at }) => at)],
    about: subjectOf(line),
    facts: { kind: 'moved', activity: labelOf(line), cells: cellFacts(cells) },
    ...wordsOf(first),
    ...amountsFix(cells),
  }
}

function* wrongSums(project: Project, { total }: Reconciled): Iterable<Problem<TotalFacts>> {
  const [first, ...others] = total
  if (first === undefined) return

  yield {
    at: [first.field.at, ...others.map(({ field }) => field.at)],
    about: { of: 'project', project },
    facts: { kind: 'wrong', activity: null, cells: cellFacts(total) },
    ...wordsOf(first),
    ...amountsFix(total),
  }
}
