import { textKey } from '../text/index.ts'
import type { Block, BudgetLine, CellKind, Plan, Project, ReadCell, TotalRow } from './types.ts'

type FieldOf<K extends CellKind> = Extract<ReadCell, { readonly kind: K }>['field']
type Named = Omit<ReadCell, 'kind' | 'field'>

/** Every cell of a project that was read, in the order of the matrices. */
export function* cellsOfProject(project: Project): Generator<ReadCell> {
  const { listed, budget, followed } = project
  if (listed !== null) {
    yield* head(project, listed)
    for (const field of ['objectives', 'activities', 'links', 'partners', 'contributions'] as const) {
      for (const text of listed[field])
        yield cell('text', text, { column: `projects/${field}`, project, name: textKey(text.written) })
    }
    yield* optional('years', listed.years, { column: 'projects/years', project, name: 'years' })
    yield* optional('amount', listed.cost, { column: 'projects/cost', project, name: 'cost' })
  }
  if (budget !== null) {
    yield* head(project, budget)
    yield* optional('amount', budget.cost, { column: 'budget/cost', project, name: 'cost' })
    for (const line of budget.lines) {
      yield cell('text', line.label, { column: 'budget/activity', project, name: textKey(line.label.written) })
      yield* money(line, project, textKey(line.label.written))
    }
    if (budget.total !== null) yield* money(budget.total, project, 'total')
  }
  if (followed !== null) yield* cellsOfMonitoring(project, followed)
}

function* cellsOfMonitoring(project: Project, followed: NonNullable<Project['followed']>): Generator<ReadCell> {
  yield* head(project, followed)
  for (const activity of followed.activities) {
    const name = textKey(activity.label.written)
    yield cell('text', activity.label, { column: 'monitoring/activity', project, name })
    yield* optional('date', activity.start, { column: 'monitoring/start', project, name: `${name}/start` })
    yield* optional('date', activity.end, { column: 'monitoring/end', project, name: `${name}/end` })
    for (const indicator of activity.indicators) {
      const own = textKey(indicator.label.written)
      yield cell('text', indicator.label, { column: 'monitoring/tracking', project, name: `${name}/${own}` })
      yield* optional('share', indicator.weight, { column: 'monitoring/weight', project, name: `${name}/${own}` })
      yield* achieved(indicator, 'monitoring/achieved', project, `${name}/${own}`)
    }
  }
  for (const impact of followed.impacts) {
    const name = textKey(impact.label.written)
    yield cell('text', impact.label, { column: 'monitoring/impact', project, name })
    yield* optional('share', impact.maximum, { column: 'monitoring/maximum', project, name })
    yield* achieved(impact, 'monitoring/impactAchieved', project, name)
  }
  for (const { start, end } of followed.blanks) {
    yield* optional('date', start, { column: 'monitoring/start', project, name: 'blank/start' })
    yield* optional('date', end, { column: 'monitoring/end', project, name: 'blank/end' })
  }
}

/** Every cell that was read and belongs to no project: the plan's totals and its cover sheet. */
export function* cellsOfPlan(plan: Plan): Generator<ReadCell> {
  if (plan.grandTotal !== null) yield* money(plan.grandTotal, null, 'grand-total')
  const { cover } = plan
  if (cover === null) return

  for (const name of ['collectivity', 'region'] as const)
    yield* optional('text', cover[name]?.value, own('cover', name))
  for (const name of ['memberId', 'firstYear', 'lastYear', 'projects', 'activities'] as const) {
    yield* optional('count', cover[name]?.value, own('cover', name))
  }
  for (const name of ['cost', 'mobilised'] as const) yield* optional('amount', cover[name]?.value, own('cover', name))
  for (const [year, { value }] of cover.byYear) yield cell('amount', value, own('cover', `programmed/${year}`))
}

function own(sheet: string, name: string): Named {
  return { column: `${sheet}/${name}`, project: null, name }
}

function* head(project: Project, block: Block): Generator<ReadCell> {
  for (const name of ['code', 'axis', 'title'] as const) {
    yield* optional('text', block[name], { column: `${block.matrix}/${name}`, project, name })
  }
}

function* money(line: BudgetLine | TotalRow, project: Project | null, name: string): Generator<ReadCell> {
  yield* optional('amount', line.cost, { column: 'budget/activityCost', project, name: `${name}/cost` })
  yield* optional('amount', line.mobilised, { column: 'budget/mobilised', project, name: `${name}/mobilised` })
  for (const [year, amount] of line.byYear) {
    yield cell('amount', amount, { column: `budget/programmed/${year}`, project, name: `${name}/${year}` })
  }
}

function* achieved(
  indicator: { readonly achieved: readonly { readonly year: number | null; readonly share: FieldOf<'share'> }[] },
  column: string,
  project: Project,
  name: string,
): Generator<ReadCell> {
  for (const { year, share } of indicator.achieved) {
    yield cell('share', share, {
      column: year === null ? column : `${column}/${year}`,
      project,
      name: `${name}/${year ?? ''}`,
    })
  }
}

function* optional<K extends CellKind>(
  kind: K,
  field: FieldOf<K> | null | undefined,
  named: Named,
): Generator<ReadCell> {
  if (field != null) yield cell(kind, field, named)
}

/** Kind and field belong together by the signature, which the union cannot see. */
function cell<K extends CellKind>(kind: K, field: FieldOf<K>, named: Named): ReadCell {
  return { ...named, kind, field } as unknown as ReadCell
}
