import {
  type Identity,
  type IdentityRecord,
  type KnownProject,
  type KnownThing,
  knownProjectOf,
  type Plan,
  type Project,
} from '../plan/index.ts'
import { textKey } from '../text/index.ts'
import type { DecisionRecord } from './read.ts'

/** A cell of Excel holds no more. */
const mostCharacters = 32_000

/**
 * The identities that rows carry, so that a project, activity or indicator that a decision is about is known again once
 * its label is edited: all projects by name, and whole those that decisions were taken on. null where there are none.
 */
export function identitiesIn({ rows }: DecisionRecord): IdentityRecord | null {
  const known = new Map<string, KnownProject>()
  for (const { values } of rows) {
    for (const project of projectsIn(values.identity)) {
      const before = known.get(project.id)
      known.set(project.id, isNameAlone(project) && before !== undefined ? { ...before, ...nameOf(project) } : project)
    }
  }

  return known.size === 0 ? null : { format: 'infitah.identity/1', projects: [...known.values()] }
}

/** What a row carries of the plan when something in a project is decided on; of the other projects, their names. */
export function identityText(plan: Plan, idOf: Identity['idOf'], about: Project | null): string {
  const own = about === null ? [] : [knownProjectOf(about, idOf)]
  const others = plan.projects.filter((project) => project !== about).map((project) => nameKnown(project, idOf))
  const whole = textOf([...own, ...others])
  if (whole.length <= mostCharacters) return whole

  const alone = textOf(own)
  return alone.length <= mostCharacters
    ? alone
    : textOf(own.map((project) => ({ ...project, activities: [], indicators: [] })))
}

function nameKnown(project: Project, idOf: Identity['idOf']): KnownProject {
  return { id: idOf(project), code: project.code, title: textKey(project.title), activities: [], indicators: [] }
}

function isNameAlone({ activities, indicators }: KnownProject): boolean {
  return activities.length + indicators.length === 0
}

function nameOf({ code, title }: KnownProject) {
  return { code, title }
}

type Packed = readonly [id: string, code: string, title: string, ...things: (readonly (readonly string[])[])[]]

function textOf(projects: readonly KnownProject[]): string {
  return JSON.stringify(projects.map(packed))
}

function packed(project: KnownProject): Packed {
  const { id, code, title, activities, indicators } = project
  if (isNameAlone(project)) return [id, code, title]

  const things = (some: readonly KnownThing[]) =>
    some.map((thing) => (thing.within === id ? [thing.id, thing.label] : [thing.id, thing.label, thing.within]))
  return [id, code, title, things(activities), things(indicators)]
}

/** A text that somebody typed over carries nothing. */
function projectsIn(text: string): readonly KnownProject[] {
  const read = parsed(text)

  return Array.isArray(read) ? read.flatMap((one: unknown) => unpacked(one) ?? []) : []
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function unpacked(one: unknown): KnownProject | null {
  if (!Array.isArray(one)) return null

  const [id, code, title, activities = [], indicators = []]: readonly unknown[] = one
  if (typeof id !== 'string' || typeof code !== 'string' || typeof title !== 'string') return null

  return { id, code, title, activities: thingsIn(activities, id), indicators: thingsIn(indicators, id) }
}

function thingsIn(list: unknown, project: string): readonly KnownThing[] {
  if (!Array.isArray(list)) return []

  return list.flatMap((one: unknown) => {
    const [id, label, within = project]: readonly unknown[] = Array.isArray(one) ? one : []
    return typeof id === 'string' && typeof label === 'string' && typeof within === 'string'
      ? [{ id, label, within }]
      : []
  })
}
