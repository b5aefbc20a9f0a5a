import { addressOf, comparePlaces, type Place } from '../grid/index.ts'
import type { Identity, Project } from '../plan/index.ts'
import { shortHash } from '../plan/index.ts'
import { grouped } from './group.ts'
import type { Fact, Facts, Problem, Rule, Severity, Subject } from './rule.ts'
import type { RuleSet } from './rule-set.ts'
import type { Found, RunResult } from './run.ts'

/** A flagged inconsistency, in no language yet. */
export interface Finding {
  readonly rule: Rule
  readonly severity: Severity
  readonly problem: Problem
  /** The project it belongs to; null where it is about the plan or a whole matrix. */
  readonly project: Project | null
  /** What it is about, as text that survives moved rows, renamed sheets and edited facts. */
  readonly about: string
  /** Hash of rule and `about`: what a decision is bound to. */
  readonly fingerprint: string
  /** Hash of the facts: when it changes, a decision is stale. */
  readonly factsDigest: string
}

/** What one run gave, turned into findings; what belongs to groups waits for the other runs. */
export interface Scope {
  readonly findings: readonly Finding[]
  readonly parts: readonly Found[]
  readonly notChecked: RunResult['notChecked']
}

/** Turns what one run found into findings; those of an earlier run whose problems were kept stay as they are. */
export function scopeOf(
  result: RunResult,
  rules: RuleSet,
  identity: Pick<Identity, 'idOf'>,
  earlier: readonly Finding[] = [],
): Scope {
  const alone = result.found.filter(({ problem }) => problem.group === undefined)

  return {
    findings: findingsFrom(alone, rules, identity, earlier),
    parts: result.found.filter(({ problem }) => problem.group !== undefined),
    notChecked: result.notChecked,
  }
}

/** All findings in the order in which people read them: by severity, project, rule and place. */
export function allFindings(
  scopes: readonly Scope[],
  rules: RuleSet,
  identity: Pick<Identity, 'idOf'>,
): readonly Finding[] {
  const order = new Map(rules.all.map((rule, index) => [rule, index]))
  return [...scopes.flatMap(({ findings }) => findings), ...groupedFindings(scopes, rules, identity)].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.project?.index ?? -1) - (b.project?.index ?? -1) ||
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
      compareFirst(a.problem.at[0], b.problem.at[0]),
  )
}

/** The findings that several runs share. */
export function groupedFindings(
  scopes: readonly Scope[],
  rules: RuleSet,
  identity: Pick<Identity, 'idOf'>,
): readonly Finding[] {
  return findingsFrom(grouped(scopes.flatMap(({ parts }) => parts)), rules, identity)
}

function findingsFrom(
  found: readonly Found[],
  rules: RuleSet,
  identity: Pick<Identity, 'idOf'>,
  earlier: readonly Finding[] = [],
): readonly Finding[] {
  const seen = new Map<string, number>()
  const known = new Map(earlier.map((finding) => [finding.problem, finding]))

  return found.map(({ rule, problem }) => {
    // A rule's problems are kept together: none of them is counted beside new ones.
    const kept = known.get(problem)
    if (kept !== undefined) return kept

    const about = counted(aboutText(problem.about, identity), rule.id, seen)

    return {
      rule,
      problem,
      severity: rules.severityOf(rule, problem),
      project: projectOf(problem.about),
      about,
      // Most findings of a live check are never asked for their hashes.
      get fingerprint() {
        return shortHash(`${rule.id}\n${about}`)
      },
      get factsDigest() {
        return digestOf(problem.facts)
      },
    }
  })
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

function projectOf(about: Subject): Project | null {
  return about.of === 'plan' || about.of === 'matrix' ? null : about.project
}

/** Findings without a place come first. */
function compareFirst(a: Place | undefined, b: Place | undefined): number {
  return a === undefined || b === undefined ? Number(a !== undefined) - Number(b !== undefined) : comparePlaces(a, b)
}

function aboutText(about: Subject, identity: Pick<Identity, 'idOf'>): string {
  const part = about.part === undefined ? '' : `/${about.part}`
  switch (about.of) {
    case 'plan':
      return `plan${part}`
    case 'matrix':
      return `matrix/${about.matrix}${part}`
    case 'project':
      return `project/${identity.idOf(about.project)}${part}`
    case 'activity':
      return `activity/${identity.idOf(about.activity)}${part}`
    case 'indicator':
      return `indicator/${identity.idOf(about.indicator)}${part}`
  }
}

/** The same rule about the same thing twice: the second is told apart by its number. */
function counted(about: string, rule: string, seen: Map<string, number>): string {
  const key = `${rule}\n${about}`
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)

  return count === 1 ? about : `${about}#${count}`
}

/** What a finding is told apart by, without the work of hashing it: of two findings both hashes are equal where this is. */
export function findingKey({ rule, about, problem }: Finding): string {
  return `${rule.id}\n${about}\n${factLines(problem.facts)}`
}

/** Digest of facts in the order of their names, so that the order in which a rule writes them does not matter. */
export function digestOf(facts: Facts): string {
  return shortHash(factLines(facts))
}

function factLines(facts: Facts): string {
  const lines = Object.keys(facts)
    .sort()
    .map((name) => `${name}=${factText(facts[name] ?? null)}`)

  return lines.join('\n')
}

function factText(fact: Fact): string {
  if (Array.isArray(fact)) return `[${fact.map(factText).join(',')}]`
  if (typeof fact === 'bigint') return `${fact}n`

  return JSON.stringify(fact) ?? 'null'
}

/** The sheet and A1 cells of a finding, and its places on other sheets. */
export function placesOf(problem: Problem): {
  readonly sheet: string | null
  readonly cells: readonly string[]
  readonly related: readonly { readonly sheet: string; readonly cells: readonly string[] }[]
} {
  const bySheet = new Map<string, Set<string>>()
  for (const place of problem.at) {
    const cells = bySheet.get(place.sheet)
    if (cells === undefined) bySheet.set(place.sheet, new Set([addressOf(place)]))
    else cells.add(addressOf(place))
  }
  const [own, ...related] = [...bySheet].map(([sheet, cells]) => ({ sheet, cells: [...cells] }))

  return { sheet: own?.sheet ?? null, cells: own?.cells ?? [], related }
}

/** What could not be checked, by rule and sheet. */
export function notCheckedIn(
  notChecked: readonly { readonly rule: Rule; readonly at: readonly Place[] }[],
): { rule: string; sheet: string; cells: string[] }[] {
  const bySheet = new Map<string, { rule: string; sheet: string; cells: Set<string> }>()
  for (const { rule, at } of notChecked) {
    for (const place of at) {
      const key = `${rule.id}\n${place.sheet}`
      const known = bySheet.get(key) ?? { rule: rule.id, sheet: place.sheet, cells: new Set<string>() }
      bySheet.set(key, known)
      known.cells.add(addressOf(place))
    }
  }

  return [...bySheet.values()].map(({ rule, sheet, cells }) => ({ rule, sheet, cells: [...cells] }))
}
