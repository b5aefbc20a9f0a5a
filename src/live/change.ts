import { type Finding, findingKey, groupedFindings, type Rule, type Scope } from '../rules/index.ts'
import { type Replaced, type State, scopesOf } from './state.ts'

/** What an edit changed: the findings that it brought, and those that are gone. */
export interface Change {
  readonly appeared: readonly Finding[]
  readonly mended: readonly Finding[]
}

/** What changed from one state to the next; null where all of it may have. */
export function changeBetween(before: State, after: State, replaced: Replaced | null): Change {
  const alone = replaced === null || after.layout !== before.layout ? null : [...replaced.keys()]
  const touched = (state: State) => (alone === null ? scopesOf(state) : touchedScopes(state, alone))
  const [old, now] = [touched(before), touched(after)]
  const rules = rulesOfGroups(old, now)
  const [gone, here] = [
    [...findingsIn(old), ...together(before, rules)],
    [...findingsIn(now), ...together(after, rules)],
  ]

  return { appeared: notIn(here, gone), mended: notIn(gone, here) }
}

function touchedScopes(state: State, projects: readonly number[]): readonly Scope[] {
  return [state.whole, ...projects.flatMap((index) => state.projects[index] ?? [])]
}

/** The rules whose groups may have changed: where scopes bring the same parts as before, they have not. */
function rulesOfGroups(old: readonly Scope[], now: readonly Scope[]): ReadonlySet<Rule> {
  const parts = [old, now].map((scopes) => scopes.flatMap((scope) => scope.parts))
  const [before = '', after = ''] = parts.map((some) => JSON.stringify(some.map(partKey)))

  return before === after ? new Set() : new Set(parts.flat().map(({ rule }) => rule))
}

function partKey({ rule, problem: { group, about, facts } }: Scope['parts'][number]) {
  return [rule.id, group, about.of, about.part ?? '', Object.entries(facts).map(([name, fact]) => [name, String(fact)])]
}

function together(state: State, rules: ReadonlySet<Rule>): readonly Finding[] {
  if (rules.size === 0) return []

  const scopes = scopesOf(state)
    .filter(({ parts }) => parts.length > 0)
    .map((scope) => ({ ...scope, parts: scope.parts.filter(({ rule }) => rules.has(rule)) }))
  return groupedFindings(scopes, state.rules, state.identity)
}

function findingsIn(scopes: readonly Scope[]): readonly Finding[] {
  return scopes.flatMap(({ findings }) => findings)
}

function notIn(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(findingKey))

  return some.filter((finding) => !known.has(findingKey(finding)))
}
