import type { Workbook } from '../grid/index.ts'
import { adoptionOf, type KnownOptions, knownOf } from '../known.ts'
import { type Project, partsOf, type Rereader, rereader } from '../plan/index.ts'
import {
  catalogue,
  factsOf,
  type PlanFacts,
  type ProjectMemory,
  projectMemory,
  type RuleSet,
  ruleSet,
  runLayout,
  runPlan,
  runProject,
  type Scope,
  scopeOf,
} from '../rules/index.ts'
import { type LiveIdentity, liveIdentity } from './identity.ts'

/** What a live check takes beside the workbook. */
export interface LiveOptions extends KnownOptions {
  /** The day of the report, ISO 8601. */
  readonly asOf: string
}

/** Everything that a check knows between two edits. */
export interface State {
  readonly reader: Rereader
  readonly rules: RuleSet
  readonly facts: PlanFacts
  readonly memory: ProjectMemory
  readonly identity: LiveIdentity
  readonly layout: Scope
  readonly whole: Scope
  readonly projects: readonly Scope[]
}

/** Reads and judges a whole workbook. */
export function started(workbook: Workbook, options: LiveOptions): State {
  const { asOf, settings = {} } = options
  const reader = rereader(workbook, partsOf(workbook, settings))
  const { plan } = reader
  const rules = ruleSet(catalogue, plan)

  const { previous, adopted } = knownOf(workbook, options)
  const identity = liveIdentity(plan, previous)

  return judgedAll({ reader, rules, identity }, factsOf(plan, asOf, adoptionOf(adopted, identity)))
}

/** Runs every rule over what is read. */
function judgedAll(known: Pick<State, 'reader' | 'rules' | 'identity'>, facts: PlanFacts): State {
  const { reader, rules, identity } = known
  const { plan } = reader
  const memory = projectMemory(plan, facts)

  return {
    ...known,
    facts,
    memory,
    layout: scopeOf(runLayout(rules, plan, facts, memory.ofProjects), rules, identity),
    whole: scopeOf(runPlan(rules, plan, facts, memory.ofProjects), rules, identity),
    projects: plan.projects.map((project) => scopeOf(runProject(rules, project, facts), rules, identity)),
  }
}

/** Some projects as they were read before an edit, by their position in the plan. */
export type Replaced = ReadonlyMap<number, Project>

/** Judges the replaced projects again; all of them where what rules know of the plan has changed. */
export function followed(before: State, replaced: Replaced, wholeTouched: boolean, asOf: string): State {
  const { reader, rules, identity, memory } = before
  const { plan } = reader
  const touched = [...replaced].flatMap(([index, old]) => {
    const next = plan.projects[index]
    return next === undefined ? [] : [{ old, next }]
  })
  for (const { old, next } of touched) identity.renew(old, next)
  const facts = factsAfter(before, asOf)
  if (!sameFacts(facts, before.facts)) return judgedAll(before, facts)

  const projects = [...before.projects]
  for (const { next } of touched) projects[next.index] = scopeOf(runProject(rules, next, facts), rules, identity)
  const changed = touched.filter(({ next }) => memory.renew(next, facts))
  const passed = changed.length === 0 && !wholeTouched
  const whole = passed ? before.whole : scopeOf(runPlan(rules, plan, facts, memory.ofProjects), rules, identity)

  return { ...before, projects, whole }
}

/** Settings, headers and rows of sums stay as long as rows are read again one by one. */
function factsAfter({ reader: { plan }, facts }: State, asOf: string): PlanFacts {
  return plan.recorded === facts.recorded && plan.years === facts.years ? facts : factsOf(plan, asOf, facts.adopted)
}

function sameFacts(a: PlanFacts, b: PlanFacts): boolean {
  return a.recorded === b.recorded && a.hasProjectTotals === b.hasProjectTotals && a.years.join() === b.years.join()
}

/** What all runs gave: that of the layout, of the plan, of each project. */
export function scopesOf({ layout, whole, projects }: State): readonly Scope[] {
  return [layout, whole, ...projects]
}
