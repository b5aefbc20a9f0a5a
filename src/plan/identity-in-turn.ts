import { freeId, type Identity, type IdentityRecord, identify } from './identity.ts'
import type { Project } from './types.ts'

/**
 * Ids by which the first record knows things; of what it does not know, those by which the second does; of what neither
 * knows, those that it has where only the first is at hand. No two things have one id.
 */
export function identifyInTurn(
  plan: { readonly projects: readonly Project[] },
  first: IdentityRecord | null,
  second: IdentityRecord | null,
): Pick<Identity, 'idOf'> {
  const [before, other] = [identify(plan, first ?? undefined), identify(plan, second ?? undefined)]
  const [known, alsoKnown] = [idsIn(first), idsIn(second)]
  const ids = new Map<object, string>()
  const taken = new Set(known)
  const give = (thing: object, id: string) => {
    ids.set(thing, id)
    taken.add(id)
  }
  const things = plan.projects.flatMap(thingsOf)
  for (const thing of things) if (known.has(before.idOf(thing))) give(thing, before.idOf(thing))
  for (const thing of things) {
    const id = other.idOf(thing)
    if (!ids.has(thing) && alsoKnown.has(id) && !taken.has(id)) give(thing, id)
  }
  for (const thing of things) if (!ids.has(thing)) give(thing, freeId(before.idOf(thing), taken))

  return {
    idOf(thing) {
      const id = ids.get(thing)
      if (id === undefined) throw new RangeError('this thing is not of the identified plan')

      return id
    },
  }
}

function idsIn(record: IdentityRecord | null): ReadonlySet<string> {
  const projects = record?.projects ?? []

  return new Set(
    projects.flatMap(({ id, activities, indicators }) => [id, ...[...activities, ...indicators].map((one) => one.id)]),
  )
}

type Thing = Parameters<Identity['idOf']>[0]

function thingsOf(project: Project): readonly Thing[] {
  const tracking = project.activities.flatMap(({ followed }) => followed?.indicators ?? [])

  return [project, ...project.activities, ...tracking, ...(project.followed?.impacts ?? [])]
}
