import { type Place, placeKey } from '../grid/index.ts'
import { cellsOfPlan, cellsOfProject, type Plan, type Project, type ReadCell } from '../plan/index.ts'
import type {
  CellRule,
  NotChecked,
  OfProjects,
  Once,
  PlanFacts,
  PlanRule,
  Problem,
  ProjectRule,
  Rule,
  Severity,
} from './rule.ts'

/** A problem with the rule that found it. */
export interface Found {
  readonly rule: Rule
  readonly problem: Problem
}

/** What a run of rules gave for one project, or for the plan as a whole. */
export interface RunResult {
  readonly found: readonly Found[]
  readonly notChecked: readonly { readonly rule: Rule; readonly at: readonly Place[] }[]
}

/** The rules that the settings leave on, sorted by what they look at; sorted once for a whole run. */
export interface RuleSet {
  readonly project: readonly ProjectRule[]
  readonly cell: readonly CellRule[]
  readonly plan: readonly PlanRule[]
  readonly all: readonly Rule[]
  readonly severityOf: (rule: Rule, problem: Problem) => Severity
}

/** Of a plan that no program has calculated these can be judged: that it is so, what stands where, what a cell itself holds. */
const ofUncalculated = /^(?:workbook\/(?!row-stray)|cell\/)/

/** Picks the rules to run; a setting by id or short code changes a severity or switches a rule off. */
export function ruleSet(
  catalogue: readonly Rule[],
  { settings, neverCalculated }: Pick<Plan, 'settings' | 'neverCalculated'>,
): RuleSet {
  const setting = (rule: Rule) => settings.severities?.[rule.id] ?? settings.severities?.[rule.code]
  const on = catalogue.filter((rule) => setting(rule) !== 'off')
  // Silent where the rule that says why is: all others speak.
  const limited = neverCalculated && on.some(({ id }) => id === 'cell/formula-not-calculated')
  const all = limited ? on.filter(({ id }) => ofUncalculated.test(id)) : on

  return {
    all,
    project: all.filter((rule) => rule.each === 'project'),
    cell: all.filter((rule) => rule.each === 'cell'),
    plan: all.filter((rule) => rule.each === 'plan'),
    severityOf: (rule, problem) => {
      const set = setting(rule)
      return set === undefined || set === 'off' ? (problem.severity ?? rule.severity) : set
    },
  }
}

/** The rules whose severity the settings change, with what it was. */
export function severityChanges(catalogue: readonly Rule[], settings: PlanFacts['settings']) {
  return catalogue.flatMap((rule) => {
    const severity = settings.severities?.[rule.id] ?? settings.severities?.[rule.code]

    return severity === undefined || severity === rule.severity ? [] : [{ rule: rule.id, severity, was: rule.severity }]
  })
}

/** Runs what looks at one project and its cells. */
export function runProject(rules: RuleSet, project: Project, facts: PlanFacts): RunResult {
  const once = onceFor(project, facts)

  const run = newRun()
  for (const rule of rules.project) run.take(rule, rule.check({ project, facts, once }))
  runCells(run, rules, cellsOfProject(project), facts)

  return run.result()
}

/** Runs what looks at the layout of the plan. */
export function runLayout(rules: RuleSet, plan: Plan, facts: PlanFacts, ofProjects: OfProjects): RunResult {
  const once = onceFor(plan, facts)
  const layout = rules.plan.filter(({ reads }) => reads === 'layout')
  const run = newRun()
  for (const rule of layout) run.take(rule, rule.check({ plan, facts, ofProjects, once }))

  return run.result()
}

/** Runs what looks at the values of the plan as a whole, and at the cells that belong to no project. */
export function runPlan(rules: RuleSet, plan: Plan, facts: PlanFacts, ofProjects: OfProjects): RunResult {
  const once = onceFor(plan, facts)
  const whole = rules.plan.filter(({ reads }) => reads !== 'layout')
  const run = newRun()
  for (const rule of whole) run.take(rule, rule.check({ plan, facts, ofProjects, once }))
  runCells(run, rules, cellsOfPlan(plan), facts)

  return run.result()
}

function runCells(run: Run, rules: RuleSet, cells: readonly ReadCell[], facts: PlanFacts): void {
  const troubled = cells.filter(({ field }) => field.trouble !== null)
  for (const rule of rules.cell) {
    for (const cell of rule.troubles === undefined ? cells : troubled) {
      if (concerns(rule, cell)) run.take(rule, rule.check({ cell, facts }))
    }
  }
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

interface Run {
  take(rule: Rule, results: Iterable<Problem | NotChecked>): void
  result(): RunResult
}

function newRun(): Run {
  const found: Found[] = []
  const notChecked: { rule: Rule; at: readonly Place[] }[] = []

  return {
    take(rule, results) {
      for (const result of results) {
        if ('notChecked' in result) notChecked.push({ rule, at: result.notChecked })
        else found.push({ rule, problem: result })
      }
    },
    result: () => ({ found: withoutYielding(found), notChecked }),
  }
}

/** One finding for one cause: problems that yield to another rule's at one of their cells go. */
function withoutYielding(found: readonly Found[]): readonly Found[] {
  if (!found.some(({ rule }) => rule.yieldsTo !== undefined)) return found

  const pointed = new Set(
    found.flatMap(({ rule, problem }) => problem.at.map((place) => `${rule.id} ${placeKey(place)}`)),
  )

  return found.filter(
    ({ rule, problem }) =>
      !problem.at.some((place) => rule.yieldsTo?.some((id) => pointed.has(`${id} ${placeKey(place)}`))),
  )
}

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
