import { type Place, placeKey } from '../grid/index.ts'
import {
  type CellKind,
  cellsOfPlan,
  cellsOfProject,
  type Plan,
  type Project,
  type ReadCell,
  type Strand,
  type Wanted,
} from '../plan/index.ts'
import type { CellRule, NotChecked, OfProjects, Once, PlanFacts, Problem, ProjectRule, Rule } from './rule.ts'
import type { RuleSet } from './rule-set.ts'

/** A problem with the rule that found it. */
export interface Found {
  readonly rule: Rule
  readonly problem: Problem
}

/** What rules gave for one project, or for the plan as a whole. */
export interface RunResult {
  readonly found: readonly Found[]
  readonly notChecked: readonly { readonly rule: Rule; readonly at: readonly Place[] }[]
}

/** What the rules gave for one project: together, and each by itself in their order. */
export interface ProjectRun extends RunResult {
  readonly each: readonly RunResult[]
}

/** An earlier run for the same project, and what of the project has changed since. */
export interface Earlier {
  readonly each: ProjectRun['each']
  readonly changed: ReadonlySet<Strand>
}

/** Runs what looks at one project and its cells. A rule that reads nothing of what changed is not asked again. */
export function runProject(rules: RuleSet, project: Project, facts: PlanFacts, earlier?: Earlier): ProjectRun {
  const isAsked = (rule: Rule) => earlier === undefined || rules.reads(rule, earlier.changed)
  const once = onceFor(project, facts)
  const cells = cellsOfProject(project, wantedBy(rules.cell.filter(isAsked)))
  const run = (rule: ProjectRule | CellRule) =>
    rule.each === 'cell' ? resultOfCells(rule, cells, facts) : resultOf(rule, rule.check({ project, facts, once }))
  const each = [...rules.project, ...rules.cell].map((rule, index) =>
    isAsked(rule) ? run(rule) : (earlier?.each[index] ?? run(rule)),
  )

  return { ...together(each), each }
}

/** Runs what looks at the layout of the plan. */
export function runLayout(rules: RuleSet, plan: Plan, facts: PlanFacts, ofProjects: OfProjects): RunResult {
  const once = onceFor(plan, facts)
  const layout = rules.plan.filter(({ reads }) => reads === 'layout')

  return together(layout.map((rule) => resultOf(rule, rule.check({ plan, facts, ofProjects, once }))))
}

/** Runs what looks at the values of the plan as a whole, and at the cells that belong to no project. */
export function runPlan(rules: RuleSet, plan: Plan, facts: PlanFacts, ofProjects: OfProjects): RunResult {
  const once = onceFor(plan, facts)
  const whole = rules.plan.filter(({ reads }) => reads !== 'layout')
  const cells = cellsOfPlan(plan)

  return together([
    ...whole.map((rule) => resultOf(rule, rule.check({ plan, facts, ofProjects, once }))),
    ...rules.cell.map((rule) => resultOfCells(rule, cells, facts)),
  ])
}

const cellKinds: readonly CellKind[] = ['text', 'amount', 'share', 'date', 'count', 'years']

/** Most cells have no trouble, and many rules look for nothing else. */
function wantedBy(rules: readonly CellRule[]): Wanted {
  const all = rules.filter(({ troubles }) => troubles === undefined)
  const kinds = new Set(all.flatMap((rule) => rule.kinds ?? cellKinds))

  return (kind, { trouble }) => trouble !== null || kinds.has(kind)
}

function resultOfCells(rule: CellRule, cells: readonly ReadCell[], facts: PlanFacts): RunResult {
  const results: RunResult[] = []
  for (const cell of cells) if (concerns(rule, cell)) results.push(resultOf(rule, rule.check({ cell, facts })))

  return together(results)
}

function concerns({ kinds, troubles }: CellRule, { kind, field: { trouble } }: ReadCell): boolean {
  if (kinds?.includes(kind) === false) return false

  return troubles === undefined || (trouble !== null && troubles.includes(trouble.kind))
}

/** Remembers for one run what rules work out of one thing. */
export function onceFor<Of>(of: Of, facts: PlanFacts): Once<Of> {
  const known = new Map<unknown, unknown>()

  return <T>(workOut: (of: Of, facts: PlanFacts) => T) => {
    if (!known.has(workOut)) known.set(workOut, workOut(of, facts))

    return known.get(workOut) as T
  }
}

/** What most rules give. */
const nothing: RunResult = { found: [], notChecked: [] }

function resultOf(rule: Rule, results: Iterable<Problem | NotChecked>): RunResult {
  let result: { found: Found[]; notChecked: { rule: Rule; at: readonly Place[] }[] } | null = null
  for (const one of results) {
    result ??= { found: [], notChecked: [] }
    if ('notChecked' in one) result.notChecked.push({ rule, at: one.notChecked })
    else result.found.push({ rule, problem: one })
  }

  return result ?? nothing
}

function together(results: readonly RunResult[]): RunResult {
  const some = results.filter((result) => result !== nothing)
  if (some.length === 0) return nothing

  return {
    found: withoutYielding(some.flatMap(({ found }) => found)),
    notChecked: some.flatMap(({ notChecked }) => notChecked),
  }
}

/** One finding for one cause: problems that yield to another rule's at one of their cells go. */
function withoutYielding(found: readonly Found[]): readonly Found[] {
  const causes = new Set(found.flatMap(({ rule }) => rule.yieldsTo ?? []))
  if (!found.some(({ rule }) => causes.has(rule.id))) return found

  const pointed = new Set(
    found
      .filter(({ rule }) => causes.has(rule.id))
      .flatMap(({ rule, problem }) => problem.at.map((place) => `${rule.id} ${placeKey(place)}`)),
  )

  return found.filter(
    ({ rule, problem }) =>
      !problem.at.some((place) => rule.yieldsTo?.some((id) => pointed.has(`${id} ${placeKey(place)}`))),
  )
}
