import { type Place, placeKey } from '../grid/index.ts'
import { cellsOfPlan, cellsOfProject, type Plan, type Project } from '../plan/index.ts'
import type { CellRule, NotChecked, PlanFacts, PlanRule, Problem, ProjectRule, Rule, Severity } from './rule.ts'

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

/** Picks the rules to run; a setting by id or short code changes a severity or switches a rule off. */
export function ruleSet(catalogue: readonly Rule[], settings: PlanFacts['settings']): RuleSet {
  const setting = (rule: Rule) => settings.severities?.[rule.id] ?? settings.severities?.[rule.code]
  const all = catalogue.filter((rule) => setting(rule) !== 'off')

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
  const cells = [...cellsOfProject(project)]

  return resultOf([
    ...rules.project.map((rule) => ({ rule, results: rule.check({ project, facts }) })),
    ...rules.cell.flatMap((rule) => cells.map((cell) => ({ rule, results: rule.check({ cell, facts }) }))),
  ])
}

/** Runs what looks at the plan as a whole, and at the cells that belong to no project. */
export function runPlan(rules: RuleSet, plan: Plan, facts: PlanFacts): RunResult {
  const cells = [...cellsOfPlan(plan)]

  return resultOf([
    ...rules.plan.map((rule) => ({ rule, results: rule.check({ plan, facts }) })),
    ...rules.cell.flatMap((rule) => cells.map((cell) => ({ rule, results: rule.check({ cell, facts }) }))),
  ])
}

function resultOf(
  runs: readonly { readonly rule: Rule; readonly results: Iterable<Problem | NotChecked> }[],
): RunResult {
  const found: Found[] = []
  const notChecked: { rule: Rule; at: readonly Place[] }[] = []
  for (const { rule, results } of runs) {
    for (const result of results) {
      if ('notChecked' in result) notChecked.push({ rule, at: result.notChecked })
      else found.push({ rule, problem: result })
    }
  }

  return { found, notChecked }
}

/** What rules may know of the plan beyond one project. */
export function factsOf(plan: Plan, asOf: string): PlanFacts {
  const found = new Set(plan.matrices.tables.map(({ kind }) => kind))

  return {
    years: plan.years,
    has: { projects: found.has('projects'), budget: found.has('budget'), monitoring: found.has('monitoring') },
    missingColumns: plan.matrices.tables.flatMap(({ kind, missing }) => missing.map(({ field }) => `${kind}/${field}`)),
    recorded: plan.recorded,
    hasProjectTotals: plan.projects.some((project) => project.budget?.total != null),
    asOf,
    settings: plan.settings,
  }
}

/** One finding for one cause: problems of a group become one, and those that yield to another at one of their cells go. */
export function settle(found: readonly Found[]): readonly Found[] {
  const grouped = groupFound(found)
  const pointed = new Map<string, Set<string>>()
  for (const { rule, problem } of grouped) {
    for (const place of problem.at) {
      const key = placeKey(place)
      const rules = pointed.get(key)
      if (rules === undefined) pointed.set(key, new Set([rule.id]))
      else rules.add(rule.id)
    }
  }

  return grouped.filter(({ rule, problem }) => {
    const { yieldsTo } = rule
    return (
      yieldsTo === undefined ||
      !problem.at.some((place) => yieldsTo.some((id) => pointed.get(placeKey(place))?.has(id)))
    )
  })
}

function groupFound(found: readonly Found[]): readonly Found[] {
  const groups = new Map<string, { first: Found; others: Found[] }>()
  const result: (Found | { first: Found; others: Found[] })[] = []
  for (const one of found) {
    if (one.problem.group === undefined) {
      result.push(one)
      continue
    }
    const key = `${one.rule.id}\n${one.problem.group}`
    const group = groups.get(key)
    if (group !== undefined) {
      group.others.push(one)
      continue
    }
    const started = { first: one, others: [] }
    groups.set(key, started)
    result.push(started)
  }

  return result.map((one) => ('first' in one ? merged(one.first, one.others) : one))
}

/** The group's first problem with the cells and edits of all. */
function merged(first: Found, others: readonly Found[]): Found {
  if (others.length === 0) return first

  const problems = [first, ...others].map(({ problem }) => problem)
  const [top, ...rest] = problems.flatMap(({ at }) => [...at])
  const edits = problems.flatMap(({ fix }) => fix?.edits ?? [])

  return {
    rule: first.rule,
    problem: {
      ...first.problem,
      at: top === undefined ? [] : [top, ...rest],
      ...(first.problem.fix && { fix: { ...first.problem.fix, edits } }),
    },
  }
}
