import type { Identity, IdentityRecord, KnownProject, Plan, Project } from '../plan/index.ts'
import { textKey } from '../text/index.ts'
import { activitySayings, indicatorSayings, projectSayings, type Saying, sayingName } from './sayings.ts'
import type { AdoptedPlan, AdoptedThing } from './types.ts'

/** A plan as it is adopted: what it says of its projects, activities and indicators, by their identities. */
export function adoptedFrom(plan: Plan, idOf: Identity['idOf'], day: string | null): AdoptedPlan {
  const things = plan.projects.flatMap((project) => thingsIn(project, idOf))

  return { day, things, record: recordOf(things) }
}

function thingsIn(project: Project, idOf: Identity['idOf']): readonly AdoptedThing[] {
  const id = idOf(project)
  const of = { project: project.code, at: null }
  const activities = project.activities.flatMap((activity): readonly AdoptedThing[] => {
    const within = idOf(activity)
    const indicators = activity.followed?.indicators ?? []

    return [
      {
        ...of,
        id: within,
        kind: 'activity',
        label: activity.label,
        within: id,
        values: valuesOf(activitySayings(activity)),
      },
      ...indicators.map(
        (indicator): AdoptedThing => ({
          ...of,
          id: idOf(indicator),
          kind: 'tracking',
          label: indicator.label.written,
          within,
          values: valuesOf(indicatorSayings(indicator)),
        }),
      ),
    ]
  })
  const impacts = (project.followed?.impacts ?? []).map(
    (impact): AdoptedThing => ({
      ...of,
      id: idOf(impact),
      kind: 'impact',
      label: impact.label.written,
      within: id,
      values: valuesOf(indicatorSayings(impact)),
    }),
  )

  return [
    { ...of, id, kind: 'project', label: project.title, within: '', values: valuesOf(projectSayings(project)) },
    ...activities,
    ...impacts,
  ]
}

function valuesOf(sayings: readonly Saying[]): ReadonlyMap<string, string> {
  const values = new Map(sayings.map((saying) => [sayingName(saying), saying.value]))
  if (values.has('mobilised')) values.set('programmed', '')

  return values
}

/** The identities of adopted things. */
export function recordOf(things: readonly AdoptedThing[]): IdentityRecord {
  const owners = new Map(things.map(({ id, within }) => [id, within]))
  const inside = new Map<string, AdoptedThing[]>()
  for (const thing of things) {
    if (thing.kind === 'project') continue

    const project = owners.get(thing.within) || thing.within
    const own = inside.get(project)
    if (own === undefined) inside.set(project, [thing])
    else own.push(thing)
  }
  const projects = things.filter(({ kind }) => kind === 'project')

  return {
    format: 'infitah.identity/1',
    projects: projects.map((project) => knownProject(project, inside.get(project.id) ?? [])),
  }
}

function knownProject({ id, project: code, label }: AdoptedThing, own: readonly AdoptedThing[]): KnownProject {
  const known = (some: readonly AdoptedThing[]) =>
    some.map((thing) => ({ id: thing.id, label: textKey(thing.label), within: thing.within }))

  return {
    id,
    code,
    title: textKey(label),
    activities: known(own.filter(({ kind }) => kind === 'activity')),
    indicators: known(own.filter(({ kind }) => kind !== 'activity')),
  }
}
