import type { AmountField } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { type Bed, beds, tidy } from './beds.ts'
import { amountsOf, linesOf, off, partsOf, projectCosts } from './money.ts'
import { shown, typed } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

describe('one centime', () => {
  sow('in what an activity costs', beds, (bed) =>
    wrong(
      bed,
      'budget/activity-sum',
      linesOf(bed.plan).flatMap(({ line }) => line.cost ?? []),
    ),
  )
  sow('in a part of what an activity costs', beds, (bed) =>
    wrong(
      bed,
      'budget/activity-sum',
      linesOf(bed.plan).flatMap(({ line }) => partsOf(line)),
    ),
  )
  sow('in what a project costs by matrix 1', beds, (bed) =>
    wrong(bed, 'budget/project-cost-differs', projectCosts(bed.plan, 'listed')),
  )
  sow('in what a project costs by matrix 2', beds, (bed) =>
    wrong(bed, 'budget/project-sum', projectCosts(bed.plan, 'budget')),
  )
  sow('in a row of sums', beds, (bed) =>
    wrong(
      bed,
      'budget/project-total-row',
      bed.plan.projects.flatMap(({ budget }) => amountsOf(budget?.total ?? none)),
    ),
  )
  sow('in the last row', beds, (bed) => wrong(bed, 'budget/grand-total', amountsOf(bed.plan.grandTotal ?? none)))
  sow('in a total of the cover sheet', [tidy], (bed) => wrong(bed, 'budget/declared-total', declared(bed)))
})

const none = {
  label: { at: { sheet: '', row: 0, column: 0 }, written: '', value: '', trouble: null },
  cost: null,
  mobilised: null,
  byYear: new Map(),
}

function declared({ plan: { cover } }: Bed): readonly AmountField[] {
  return [cover?.cost, cover?.mobilised, ...(cover?.byYear.values() ?? [])].flatMap((entry) => entry?.value ?? [])
}

function wrong(bed: Bed, rule: RuleId, fields: readonly AmountField[]): readonly Plant[] {
  return fields.flatMap((field) =>
    [1n, -1n]
      .filter((centimes) => (field.value ?? 0n) + centimes >= 0n)
      .map((centimes) => ({
        name: `${shown(field.at)} ${centimes}`,
        deed: typed([field.at, off(bed, field, centimes)]),
        finds: [[rule, field.at] as const],
        loses: isFree(bed, field) ? ['budget/zero-cost' as const] : [],
      })),
  )
}

/** A project that costs nothing by both matrices costs something now. */
function isFree({ plan }: Bed, field: AmountField): boolean {
  return plan.projects.some(({ listed, budget }) => [listed?.cost, budget?.cost].includes(field) && field.value === 0n)
}
