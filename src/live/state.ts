import type { Workbook } from '../grid/index.ts'
import { adoptionOf, type KnownOptions, knownOf } from '../known.ts'
import { changedStrands, type Project, partsOf, type Rereader, rereader } from '../plan/index.ts'
import {
  catalogue,
  factsOf,
  type PlanFacts,
  type ProjectMemory,
  type ProjectRun,
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

/** What the rules said of one project. */
export interface JudgedProject {
  readonly each: ProjectRun['each']
  readonly scope: Scope
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
  /** Written in place as projects are judged again: a large plan has too many to copy them at every edit. */
  readonly projects: JudgedProject[]
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

type Known = Pick<State, 'reader' | 'rules' | 'identity'>

/** Runs every rule over what is read. */
function judgedAll(known: Known, facts: PlanFacts): State {
  const { reader, rules, identity } = known
  const { plan } = reader
  const memory = projectMemory(plan, facts)

  return {
    ...known,
    facts,
    memory,
    layout: scopeOf(runLayout(rules, plan, facts, memory.ofProjects), rules, identity),
    whole: scopeOf(runPlan(rules, plan, facts, memory.ofProjects), rules, identity),
    projects: plan.projects.map((project) => judgedProject(known, runProject(rules, project, facts))),
  }
}

function judgedProject({ rules, identity }: Known, run: ProjectRun, earlier?: JudgedProject): JudgedProject {
  return { each: run.each, scope: scopeOf(run, rules, identity, earlier?.scope.findings) }
}

/** Some projects as they were read before an edit, by their position in the plan. */
export type Replaced = ReadonlyMap<number, Project>

/** From one state to the next, with what the rules said before and now of all that may have changed. */
export interface Step {
  readonly before: Pick<State, 'rules' | 'identity'>
  readonly after: State
  readonly old: readonly Scope[]
  readonly now: readonly Scope[]
  /** All that the rules said before. */
  readonly all: () => readonly Scope[]
}

/** To a state in which everything was read or judged anew. */
export function stepTo(before: State, after: State): Step {
  const old = scopesOf(before)

  return { before, after, old, now: scopesOf(after), all: () => old }
}

/** Judges the replaced projects again; all of them where what rules know of the plan has changed. */
export function followed(before: State, replaced: Replaced, wholeTouched: boolean, asOf: string): Step {
  const { reader, rules, identity, memory, projects } = before
  const facts = factsAfter(before, asOf)
  const touched = [...replaced].flatMap(([index, old]) => {
    const next = reader.projects[index]
    return next === undefined ? [] : [{ old, next, changed: changedStrands(old, next) }]
  })
  for (const { old, next } of touched) identity.renew(old, next)
  if (!sameFacts(facts, before.facts)) return stepTo(before, judgedAll(before, facts))

  const was = new Map(touched.map(({ next: { index } }) => [index, projects[index]]))
  for (const { next, changed } of touched) {
    const each = changed === null ? undefined : was.get(next.index)?.each
    const earlier = each === undefined || changed === null ? undefined : { each, changed }
    projects[next.index] = judgedProject(before, runProject(rules, next, facts, earlier), was.get(next.index))
  }
  const known = touched.filter(({ next, changed }) => memory.renew(next, facts, changed)).length === 0
  const whole =
    known && !wholeTouched
      ? before.whole
      : scopeOf(runPlan(rules, reader.plan, facts, memory.ofProjects), rules, identity)

  return stepOver(before, { ...before, facts, whole }, was)
}

/** To a state in which only some projects, and maybe the plan as a whole, were judged again. */
function stepOver(before: State, after: State, was: ReadonlyMap<number, JudgedProject | undefined>): Step {
  const wholes = before.whole === after.whole ? [] : [before.whole, after.whole]
  const [old = [], now = []] = wholes.map((whole) => [whole])
  for (const [index, project] of was) {
    if (project !== undefined) old.push(project.scope)
    const next = after.projects[index]
    if (next !== undefined) now.push(next.scope)
  }

  return {
    before,
    after,
    old,
    now,
    all: () => scopesOf({ ...before, projects: after.projects.map((one, index) => was.get(index) ?? one) }),
  }
}

/** Settings, headers and rows of sums stay as long as rows are read again one by one. */
function factsAfter({ reader, facts }: State, asOf: string): PlanFacts {
  const same = reader.recorded === facts.recorded && reader.years === facts.years

  return same ? facts : factsOf(reader.plan, asOf, facts.adopted)
}

function sameFacts(a: PlanFacts, b: PlanFacts): boolean {
  return a.recorded === b.recorded && a.hasProjectTotals === b.hasProjectTotals && a.years.join() === b.years.join()
}

/** What all runs gave: that of the layout, of the plan, of each project. */
export function scopesOf({ layout, whole, projects }: State): readonly Scope[] {
  return [layout, whole, ...projects.map(({ scope }) => scope)]
}
