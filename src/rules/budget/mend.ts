import { amountNumber, centimesText } from '../../money/index.ts'
import type { Activity, AmountField, BudgetLine, Project } from '../../plan/index.ts'
import type { Fix, Subject } from '../rule.ts'
import { oneLine, shownLabel } from '../shown-label.ts'
import type { Column } from './amounts.ts'
import type { WrongCell } from './crossings.ts'

/** A wrong cell as a fact: its column, what is written there, what should be; amounts in centimes. */
export type CellFact = readonly [column: Column, written: bigint | null, exact: bigint]

/** The facts of wrong cells, without their places. */
export function cellFacts(cells: readonly WrongCell[]): readonly CellFact[] {
  return cells.map(({ column, field, exact }) => [column, field.value, exact])
}

/** What the first wrong cell should hold and what it holds, as decimal text in MAD. */
export function wordsOf(cell: { readonly field: AmountField; readonly exact: bigint }) {
  const expected = { expected: centimesText(cell.exact) }

  return cell.field.value === null ? expected : { ...expected, actual: centimesText(cell.field.value) }
}

/** The choice of writing the exact amounts; none where one of them would be below zero. */
export function amountsFix(cells: readonly Pick<WrongCell, 'field' | 'exact'>[]): { readonly fix?: Fix } {
  if (cells.length === 0 || cells.some(({ exact }) => exact < 0n)) return {}

  const edits = cells.map(({ field, exact }) => ({ at: field.at, was: field.written, value: amountNumber(exact) }))
  return { fix: { kind: 'choice', edits } }
}

/** Names the activities of a project's lines in matrix 2, and makes them subjects. */
export function linesOf(project: Project) {
  let activities: ReadonlyMap<BudgetLine | null, Activity> | null = null
  const activityOf = (line: BudgetLine) => {
    // Most projects are never asked.
    activities ??= new Map(project.activities.map((activity) => [activity.line, activity]))
    return activities.get(line)
  }

  return {
    labelOf: (line: BudgetLine): string => {
      const activity = activityOf(line)

      return activity === undefined ? shownLabel(line.label) : oneLine(activity.label)
    },
    subjectOf: (line: BudgetLine, part?: string): Subject => {
      const activity = activityOf(line)
      const named = part === undefined ? {} : { part }

      return activity === undefined
        ? { of: 'project', project, ...named }
        : { of: 'activity', project, activity, ...named }
    },
  }
}
