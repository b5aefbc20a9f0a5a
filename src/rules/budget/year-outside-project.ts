import type { AmountField, Project } from '../../plan/index.ts'
import { defineRule, type Once, type PlanFacts } from '../rule.ts'
import { datedRows, touches } from '../schedule/dated.ts'
import { type Reconciled, reconcile } from './reconcile.ts'
import { trustedYears } from './trusted-years.ts'

/** Money is programmed only in years that matrix 1 names for the project. */
export const budgetYearOutsideProject = defineRule({
  code: 'B07',
  id: 'budget/year-outside-project',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['amounts', 'days', 'years'],

  *check({ project, facts, once }) {
    const named = project.listed?.years ?? null
    if (named !== null && named.trouble !== null) yield { notChecked: [named.at] }
    if (project.years.length === 0) return

    for (const [year, fields] of unnamedMoney(project, once, facts)) {
      const [first, ...others] = fields
      if (first === undefined) continue

      yield {
        at: [first.at, ...others.map(({ at }) => at)],
        about: { of: 'project', project, part: String(year) },
        facts: {
          year,
          named: project.years,
          activities: fields.length,
          amount: fields.reduce((sum, { value }) => sum + (value ?? 0n), 0n),
        },
      }
    }
  },
})

/** Amounts by unnamed year, without cells that a sum already points at and activities whose days say that year as well. */
function unnamedMoney(
  project: Project,
  once: Once<Project>,
  { years }: PlanFacts,
): ReadonlyMap<number, readonly AmountField[]> {
  const blamed = blamedCells(once(reconcile))
  const dated = once(datedRows)
  const money = new Map<number, AmountField[]>()
  for (const activity of project.activities) {
    for (const [year, field] of activity.line === null ? [] : trustedYears(activity.line.byYear, years)) {
      if (project.years.includes(year) || (field.value ?? 0n) === 0n || blamed.has(field)) continue
      if (dated.some((row) => row?.activity === activity && touches(row, year))) continue

      const fields = money.get(year)
      if (fields === undefined) money.set(year, [field])
      else fields.push(field)
    }
  }

  return money
}

function blamedCells(reconciled: Reconciled | null): ReadonlySet<AmountField> {
  const faults = [...(reconciled?.faults ?? []), ...(reconciled?.moved == null ? [] : [reconciled.moved])]

  return new Set(faults.flatMap(({ cells }) => cells.map(({ field }) => field)))
}
