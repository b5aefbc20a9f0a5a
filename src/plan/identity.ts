import { textKey } from '../text/index.ts'
import { shortHash } from './hash.ts'
import { type Pair, pairEqual, pairNear } from './pairs.ts'
import type { Activity, ImpactIndicator, Project, TrackingIndicator } from './types.ts'

/** What is remembered of one thing to know it again: its id, its label as compared, and the id of what it belongs to. */
export interface KnownThing {
  readonly id: string
  readonly label: string
  readonly within: string
}

/** What is remembered of a project. */
export interface KnownProject {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly activities: readonly KnownThing[]
  readonly indicators: readonly KnownThing[]
}

/** The identities of a plan as a workbook or a receipt keeps them. */
export interface IdentityRecord {
  readonly format: 'infitah.identity/1'
  readonly projects: readonly KnownProject[]
}

/** Where ids are kept while they are given. */
interface Ids {
  get(thing: object): string | undefined
  set(thing: object, id: string): unknown
}

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

/** Known ids where something was recognised; a fresh hash elsewhere, counted on where it is taken. */
function newIds(
  hashes: readonly string[],
  found: ReadonlyMap<number, string>,
  remembered: readonly string[],
): readonly string[] {
  const taken = new Set<string>([...remembered, ...found.values()])

  return hashes.map((hash, index) => {
    const known = found.get(index)
    if (known !== undefined) return known

    const id = freeId(hash, taken)
    taken.add(id)
    return id
  })
}

/** A hash, or another made of it where something has it already. */
export function freeId(hash: string, taken: ReadonlySet<string>): string {
  let id = hash
  for (let count = 2; taken.has(id); count += 1) id = shortHash(`${hash}\n${count}`)

  return id
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

/** What to remember of a project and all that is in it, under the ids that they have. */
export function knownProjectOf(project: Project, idOf: Identity['idOf']): KnownProject {
  const id = idOf(project)
  const known = (thing: Parameters<Identity['idOf']>[0], label: string, within: string): KnownThing => ({
    id: idOf(thing),
    label: textKey(label),
    within,
  })
  const tracking = project.activities.flatMap((activity) =>
    (activity.followed?.indicators ?? []).map((thing) => known(thing, thing.label.written, idOf(activity))),
  )

  return {
    id,
    code: project.code,
    title: textKey(project.title),
    activities: project.activities.map((activity) => known(activity, activity.label, id)),
    indicators: [
      ...tracking,
      ...(project.followed?.impacts ?? []).map((thing) => known(thing, thing.label.written, id)),
    ],
  }
}

interface Unknown {
  readonly thing: object
  readonly label: string
  readonly within: string
}

/** The same label in the same place first, then the same label elsewhere, then a close label in the same place, then what alone is left there. */
function recognise(
  kind: string,
  things: readonly Unknown[],
  known: readonly KnownThing[],
  ids: Ids,
): readonly KnownThing[] {
  const found = new Map<number, string>()
  const taken = new Set<number>()
  const note = (index: number, other: number) => {
    found.set(index, known[other]?.id ?? '')
    taken.add(other)
  }
  const placed = ({ label, within }: { readonly label: string; readonly within: string }) =>
    label === '' ? '' : `${within} ${label}`
  const labelled = ({ label }: { readonly label: string }) => label
  for (const keyOf of [placed, labelled]) {
    const left = things.map((thing, index) => (found.has(index) ? '' : keyOf(thing)))
    const right = known.map((thing, index) => (taken.has(index) ? '' : keyOf(thing)))
    for (const { a, b } of pairEqual(left, right)) note(a, b)
  }
  for (const { a, b } of restPairs(things, known, found, taken)) note(a, b)

  const hashes = things.map(({ label, within }) => shortHash(`${kind}\n${within}\n${label}`))
  const named = newIds(
    hashes,
    found,
    known.map(({ id }) => id),
  )
  return things.map(({ thing, label, within }, index) => {
    const id = named[index] ?? ''
    ids.set(thing, id)
    return { id, label, within }
  })
}

function restPairs(
  things: readonly Unknown[],
  known: readonly KnownThing[],
  found: ReadonlyMap<number, string>,
  taken: ReadonlySet<number>,
): readonly Pair[] {
  const left = byPlace(things, (index) => !found.has(index))
  const right = byPlace(known, (index) => !taken.has(index))

  return [...left].flatMap(([within, ours]) => {
    const theirs = right.get(within) ?? []
    const near = pairNear(
      ours.map(({ label }) => label),
      theirs.map(({ label }) => label),
      0.5,
    )
    const alone = near.length === 0 && ours.length === 1 && theirs.length === 1
    const pairs = alone ? [{ a: 0, b: 0 }] : near
    return pairs.map(({ a, b }) => ({ a: ours[a]?.index ?? -1, b: theirs[b]?.index ?? -1 }))
  })
}

type Placed = { readonly label: string; readonly index: number }

function byPlace(
  things: readonly { readonly label: string; readonly within: string }[],
  isLeft: (index: number) => boolean,
): ReadonlyMap<string, readonly Placed[]> {
  const places = new Map<string, Placed[]>()
  things.forEach(({ label, within }, index) => {
    if (!isLeft(index)) return

    const own = places.get(within)
    if (own === undefined) places.set(within, [{ label, index }])
    else own.push({ label, index })
  })

  return places
}
