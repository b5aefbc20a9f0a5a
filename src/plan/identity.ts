import { textKey } from '../text/index.ts'
import { shortHash } from './hash.ts'
import type { IdentityRecord, KnownProject } from './identity-record.ts'
import { pairEqual, pairNear } from './pairs.ts'
import { type Ids, newIds, recognise } from './recognise.ts'
import type { Activity, ImpactIndicator, Project, TrackingIndicator } from './types.ts'

/** The ids of a plan's things. An id never depends on rows, sheets or the order of projects. */
export interface Identity {
  /** The id of a project, activity or indicator of the plan; throws RangeError for a thing of another plan. */
  idOf(thing: Project | Activity | TrackingIndicator | ImpactIndicator): string
  readonly record: IdentityRecord
}

/**
 * Gives every project, activity and indicator its id: a pure hash of code and labels where nothing is known, and with a
 * previous record the id that the same thing had, even where its label was edited or its row moved.
 */
export function identify(plan: { readonly projects: readonly Project[] }, previous?: IdentityRecord): Identity {
  const { projects } = plan
  const before = new Map(previous?.projects.map((project) => [project.id, project]))
  const named = projectIds(projects, previous?.projects ?? [])
  const ids = new Map<object, string>(projects.map((project, index) => [project, named[index] ?? '']))
  const identified = new Map<Project, KnownProject>()
  const identifyOnce = (project: Project): KnownProject => {
    const id = ids.get(project) ?? ''
    const known = identified.get(project) ?? identifyParts(project, id, before.get(id), ids)
    identified.set(project, known)
    return known
  }
  let owners: ReadonlyMap<object, Project> | null = null

  return {
    idOf: (thing) => {
      if (!ids.has(thing)) {
        owners ??= ownersIn(projects)
        const owner = owners.get(thing)
        if (owner !== undefined) identifyOnce(owner)
      }
      const id = ids.get(thing)
      if (id === undefined) throw new RangeError('this thing is not of the identified plan')

      return id
    },
    get record(): IdentityRecord {
      return { format: 'infitah.identity/1', projects: projects.map(identifyOnce) }
    },
  }
}

/** Which project each activity and indicator is of: most checks ask for few ids, and a large plan has many. */
function ownersIn(projects: readonly Project[]): ReadonlyMap<object, Project> {
  const owners = new Map<object, Project>()
  for (const project of projects) {
    for (const activity of project.activities) {
      owners.set(activity, project)
      for (const indicator of activity.followed?.indicators ?? []) owners.set(indicator, project)
    }
    for (const impact of project.followed?.impacts ?? []) owners.set(impact, project)
  }

  return owners
}

/** The ids of projects: those known by code, then by title, then by a close title; new ones by their code. */
function projectIds(projects: readonly Project[], known: readonly KnownProject[]): readonly string[] {
  const codes = projects.map(({ code }) => code)
  const titles = projects.map(({ title }) => textKey(title))
  const found = new Map<number, string>()
  const taken = new Set<number>()
  const take = (a: readonly string[], b: readonly string[], near: boolean) => {
    const left = a.map((key, index) => (found.has(index) ? '' : key))
    const right = b.map((key, index) => (taken.has(index) ? '' : key))
    for (const pair of near ? pairNear(left, right, 0.7) : pairEqual(left, right)) {
      found.set(pair.a, known[pair.b]?.id ?? '')
      taken.add(pair.b)
    }
  }
  take(
    codes.map((code, index) => code && `${code} ${titles[index]}`),
    known.map(({ code, title }) => code && `${code} ${title}`),
    false,
  )
  take(
    codes,
    known.map(({ code }) => code),
    false,
  )
  take(
    titles,
    known.map(({ title }) => title),
    false,
  )
  take(
    titles,
    known.map(({ title }) => title),
    true,
  )

  return newIds(
    projects.map(({ code }, index) => shortHash(`project\n${code || titles[index]}`)),
    found,
    known.map(({ id }) => id),
  )
}

/** Identifies what is inside one project; fills `ids` and gives what to remember. */
export function identifyParts(project: Project, id: string, before: KnownProject | undefined, ids: Ids): KnownProject {
  const activities = recognise(
    'activity',
    project.activities.map((thing) => ({ thing, label: textKey(thing.label), within: id })),
    before?.activities ?? [],
    ids,
  )
  const tracking = project.activities.flatMap((activity) =>
    (activity.followed?.indicators ?? []).map((thing) => ({
      thing,
      label: textKey(thing.label.written),
      within: ids.get(activity) ?? id,
    })),
  )
  const impacts = (project.followed?.impacts ?? []).map((thing) => ({
    thing,
    label: textKey(thing.label.written),
    within: id,
  }))

  return {
    id,
    code: project.code,
    title: textKey(project.title),
    activities,
    indicators: recognise('indicator', [...tracking, ...impacts], before?.indicators ?? [], ids),
  }
}
