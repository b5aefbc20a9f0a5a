import { addressOf, type Place } from '../../../src/grid/index.ts'
import { readCoCreation } from '../../../src/plan/co-creation.ts'
import type { Plan } from '../../../src/plan/index.ts'
import { factsOf, onceFor, projectMemory } from '../../../src/rules/index.ts'
import type { PlanRule } from '../../../src/rules/rule.ts'
import { aPlan } from '../../plan/a-plan.ts'
import { everywhere, workbookOf } from '../../plan/cover-workbook.ts'

type Rows = Parameters<typeof workbookOf>[0][string]

/** What a rule finds: its cells in order, as `B2`, and its facts; `not checked` stands in the place of facts. */
export function foundBy(rule: PlanRule, plan: Plan) {
  return checkedBy(rule, plan).map((found) =>
    'notChecked' in found
      ? { at: written(found.notChecked), facts: 'not checked' }
      : { at: written(found.at), facts: found.facts },
  )
}

/** What a rule yields, as it yields it. */
export function checkedBy(rule: PlanRule, plan: Plan) {
  const facts = factsOf(plan, '2026-01-31')

  return [...rule.check({ plan, facts, ofProjects: projectMemory(plan, facts).ofProjects, once: onceFor(plan, facts) })]
}

/** A plan whose co-creation tables are these rows, and the rest as said. */
export function planWith(rows: Rows, plan: Partial<Plan> = {}): Plan {
  return aPlan({ projects: [] }, { coCreation: readCoCreation(workbookOf({ page: rows }), everywhere), ...plan })
}

function written(places: readonly Place[]): string {
  return places.map(addressOf).join(' ')
}
