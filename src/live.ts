import { judgedFrom } from './check.ts'
import { type Edit, type Place, type Row, sheetNamed, type Workbook, writeEdit } from './grid/index.ts'
import type { Language } from './lang/index.ts'
import {
  type Identity,
  type IdentityRecord,
  identify,
  identifyParts,
  type Plan,
  type Project,
  partsOf,
  type Rereader,
  rereader,
  type Settings,
} from './plan/index.ts'
import { type Judged, type Report, reportOf } from './report/index.ts'
import {
  catalogue,
  type Finding,
  factsOf,
  groupedFindings,
  type PlanFacts,
  projectMemory,
  type RuleSet,
  ruleSet,
  runLayout,
  runPlan,
  runProject,
  type Scope,
  scopeOf,
} from './rules/index.ts'

/** What a live check takes beside the workbook. */
export interface LiveOptions {
  /** The day of the report, ISO 8601. */
  readonly asOf: string
  readonly settings?: Settings
  readonly previous?: IdentityRecord
}

/** What an edit changed: the findings that it brought, and those that are gone. */
export interface Change {
  readonly appeared: readonly Finding[]
  readonly mended: readonly Finding[]
}

/** A check that follows a workbook while people type in it. */
export interface LiveCheck {
  readonly plan: Plan
  /** Takes cells that were read again; throws RangeError for a sheet that the workbook does not have. */
  update(edits: readonly Edit[]): Change
  /** Everything known now: equal to a check of the whole workbook, whatever was edited before. */
  judged(): Judged
  report(language: Language, file?: string): Report
}

/** Checks a workbook and goes on checking it: after an edit only what depends on the edited rows is computed again. */
export function liveCheck(workbook: Workbook, options: LiveOptions): LiveCheck {
  const written = new Map(workbook.sheets.map((sheet): [string, Map<number, Row>] => [sheet.name, new Map(sheet.rows)]))
  const own: Workbook = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: written.get(sheet.name) ?? sheet.rows })),
  }
  let state = started(own, options)

  return {
    get plan() {
      return state.reader.plan
    },
    update(edits) {
      const touched = edits.flatMap((edit) => write(own, written, edit))
      const before = state
      const projects = reread(before.reader, touched, written)
      state = projects === null ? started(own, options) : followed(before, projects, options)
      return changeBetween(before, state, projects)
    },
    judged: () => judgedOf(state, options.asOf),
    report: (language, file) => reportOf(judgedOf(state, options.asOf), own, language, file ?? null),
  }
}

/** Everything that a check knows between two edits. */
interface State {
  readonly reader: Rereader
  readonly rules: RuleSet
  readonly facts: PlanFacts
  readonly ofProjects: ReturnType<typeof projectMemory>
  readonly identity: Pick<Identity, 'idOf'>
  readonly renew: (old: Project, next: Project) => void
  readonly layout: Scope
  readonly whole: Scope
  readonly projects: readonly Scope[]
}

function started(workbook: Workbook, { asOf, settings = {}, previous }: LiveOptions): State {
  const reader = rereader(workbook, partsOf(workbook, settings))
  const { plan } = reader
  const rules = ruleSet(catalogue, plan.settings)
  const { identity, renew } = renewable(plan, previous)

  return judgedAll({ reader, rules, identity, renew }, factsOf(plan, asOf))
}

/** Runs every rule over what is read. */
function judgedAll(known: Pick<State, 'reader' | 'rules' | 'identity' | 'renew'>, facts: PlanFacts): State {
  const { reader, rules, identity } = known
  const { plan } = reader
  const ofProjects = projectMemory()

  return {
    ...known,
    facts,
    ofProjects,
    layout: scopeOf(runLayout(rules, plan, facts, ofProjects(plan, facts)), rules, identity),
    whole: scopeOf(runPlan(rules, plan, facts, ofProjects(plan, facts)), rules, identity),
    projects: plan.projects.map((project) => scopeOf(runProject(rules, project, facts), rules, identity)),
  }
}

/** Ids of a plan whose projects are replaced as their cells change; what is inside one is identified when asked for. */
function renewable(plan: Plan, previous: IdentityRecord | undefined): Pick<State, 'identity' | 'renew'> {
  const first = identify(plan, previous)
  const before = new Map(previous?.projects.map((project) => [project.id, project]))
  const fresh = new WeakMap<object, string>()
  const waiting = new Map<string, Project>()
  const idOf = (thing: Parameters<Identity['idOf']>[0]): string => {
    if (!fresh.has(thing)) {
      for (const [id, project] of waiting) identifyParts(project, id, before.get(id), fresh)
      waiting.clear()
    }

    return fresh.get(thing) ?? first.idOf(thing)
  }

  return {
    identity: { idOf },
    renew: (old, next) => {
      const id = idOf(old)
      fresh.set(next, id)
      waiting.set(id, next)
    },
  }
}

/** Writes an edit and names the rows that it touches. */
function write(own: Workbook, written: ReadonlyMap<string, Map<number, Row>>, edit: Edit): readonly Place[] {
  const sheet = sheetNamed(own, edit.sheet)?.name ?? edit.sheet
  const rows = written.get(sheet)
  if (rows === undefined) throw new RangeError(`the workbook has no sheet ${JSON.stringify(edit.sheet)}`)

  writeEdit(rows, edit)
  return edit.cells.map((_, offset) => ({ sheet, row: edit.row + offset, column: edit.column }))
}

/** The projects that touched rows belong to, old and new; null where the whole workbook must be read again. */
function reread(
  reader: Rereader,
  touched: readonly Place[],
  written: ReadonlyMap<string, Map<number, Row>>,
): ReadonlyMap<number, Project> | null {
  const old = new Map<number, Project>()
  const { projects } = reader.plan
  for (const { sheet, row } of touched) {
    const changed = reader.reread(sheet, row, written.get(sheet)?.get(row))
    if (changed === null) return null

    for (const index of changed) {
      const project = projects[index]
      if (project !== undefined) old.set(index, project)
    }
  }

  return old
}

/** Judges the changed projects again, and the plan as a whole; all of them where what rules know of the plan has changed. */
function followed(before: State, changed: ReadonlyMap<number, Project>, { asOf }: LiveOptions): State {
  const { reader, rules, identity, renew, ofProjects } = before
  const { plan } = reader
  for (const [index, old] of changed) {
    const next = plan.projects[index]
    if (next !== undefined) renew(old, next)
  }
  const facts = factsOf(plan, asOf)
  if (!sameFacts(facts, before.facts)) return judgedAll(before, facts)

  const projects = [...before.projects]
  for (const index of changed.keys()) {
    const project = plan.projects[index]
    if (project !== undefined) projects[index] = scopeOf(runProject(rules, project, facts), rules, identity)
  }

  return { ...before, projects, whole: scopeOf(runPlan(rules, plan, facts, ofProjects(plan, facts)), rules, identity) }
}

/** Settings and headers stay as long as rows are read again one by one; years and whether anything is recorded may not. */
function sameFacts(a: PlanFacts, b: PlanFacts): boolean {
  return a.recorded === b.recorded && a.hasProjectTotals === b.hasProjectTotals && a.years.join() === b.years.join()
}

function scopesOf(state: State): readonly Scope[] {
  return [state.layout, state.whole, ...state.projects]
}

function judgedOf(state: State, asOf: string): Judged {
  return judgedFrom(state.reader.plan, state.rules, asOf, scopesOf(state), state.identity)
}

function changeBetween(before: State, after: State, changed: ReadonlyMap<number, Project> | null): Change {
  const alone = changed === null || after.layout !== before.layout ? null : [...changed.keys()]
  const [old, now] = [before, after].map((state) => findingsIn(state, alone))

  return { appeared: notIn(now ?? [], old ?? []), mended: notIn(old ?? [], now ?? []) }
}

/** The findings that may have changed: all, or those of the plan as a whole and of some projects. */
function findingsIn(state: State, projects: readonly number[] | null): readonly Finding[] {
  const touched =
    projects === null ? scopesOf(state) : [state.whole, ...projects.flatMap((index) => state.projects[index] ?? [])]
  const together = touched.some(({ parts }) => parts.length > 0)
    ? groupedFindings(scopesOf(state), state.rules, state.identity)
    : []

  return [...touched.flatMap(({ findings }) => findings), ...together]
}

function notIn(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(keyOf))

  return some.filter((finding) => !known.has(keyOf(finding)))
}

function keyOf({ fingerprint, factsDigest }: Finding): string {
  return `${fingerprint} ${factsDigest}`
}
