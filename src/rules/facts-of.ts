import type { Plan } from '../plan/index.ts'
import type { PlanFacts } from './rule.ts'

/** What rules may know of the plan beyond one project. */
export function factsOf(plan: Plan, asOf: string, adopted: PlanFacts['adopted'] = null): PlanFacts {
  const found = new Set(plan.matrices.tables.map(({ kind }) => kind))

  return {
    years: plan.years,
    has: { projects: found.has('projects'), budget: found.has('budget'), monitoring: found.has('monitoring') },
    missingColumns: plan.matrices.tables.flatMap(({ kind, missing }) => missing.map(({ field }) => `${kind}/${field}`)),
    recorded: plan.recorded,
    hasProjectTotals: plan.projects.some((project) => project.budget?.total != null),
    neverCalculated: plan.neverCalculated,
    asOf,
    settings: plan.settings,
    adopted,
  }
}
