import { type Finding, findingKey, groupedFindings, type Rule, type Scope } from '../rules/index.ts'
import { type State, type Step, scopesOf } from './state.ts'

/** What an edit changed: the findings that it brought, and those that are gone. */
export interface Change {
  readonly appeared: readonly Finding[]
  readonly mended: readonly Finding[]
}

/** What changed from one state to the next. */
export function changeOf({ before, after, old, now, all }: Step): Change {
  const rules = rulesOfGroups(old, now)
  const together = (scopes: () => readonly Scope[], state: Pick<State, 'rules' | 'identity'>) =>
    rules.size === 0 ? [] : groupsOf(rules, scopes(), state)
  const gone = [...findingsIn(old), ...together(all, before)]
  const here = [...findingsIn(now), ...together(() => scopesOf(after), after)]

  return difference(gone, here)
}

/** The rules whose groups may have changed: where scopes bring the same parts as before, they have not. */
function rulesOfGroups(old: readonly Scope[], now: readonly Scope[]): ReadonlySet<Rule> {
  const [before, after] = [partsIn(old), partsIn(now)]
  const same = before.length === after.length && before.every((part, index) => isSamePart(part, after[index]))

  return same ? new Set() : new Set([...before, ...after].map(({ rule }) => rule))
}

type Part = Scope['parts'][number]

function partsIn(scopes: readonly Scope[]): readonly Part[] {
  return scopes.flatMap(({ parts }) => parts)
}

function isSamePart(part: Part, other: Part | undefined): boolean {
  return part === other || (other !== undefined && JSON.stringify(partKey(part)) === JSON.stringify(partKey(other)))
}

function partKey({ rule, problem: { group, about, facts } }: Part) {
  return [rule.id, group, about.of, about.part ?? '', Object.entries(facts).map(([name, fact]) => [name, String(fact)])]
}

function groupsOf(
  rules: ReadonlySet<Rule>,
  all: readonly Scope[],
  { rules: set, identity }: Pick<State, 'rules' | 'identity'>,
): readonly Finding[] {
  const scopes = all
    .filter(({ parts }) => parts.length > 0)
    .map((scope) => ({ ...scope, parts: scope.parts.filter(({ rule }) => rules.has(rule)) }))

  return groupedFindings(scopes, set, identity)
}

function findingsIn(scopes: readonly Scope[]): readonly Finding[] {
  return scopes.flatMap(({ findings }) => findings)
}

/** Problems that were kept are told by themselves, others by what they say. */
function difference(gone: readonly Finding[], here: readonly Finding[]): Change {
  const [before, after] = [keyed(withoutKept(gone, here)), keyed(withoutKept(here, gone))]

  return {
    appeared: [...after].flatMap(([key, findings]) => (before.has(key) ? [] : findings)),
    mended: [...before].flatMap(([key, findings]) => (after.has(key) ? [] : findings)),
  }
}

function withoutKept(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const kept = new Map(others.map(({ problem, about }) => [problem, about]))

  return some.filter(({ problem, about }) => kept.get(problem) !== about)
}

function keyed(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = findingKey(finding)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [finding])
    else known.push(finding)
  }

  return byKey
}
