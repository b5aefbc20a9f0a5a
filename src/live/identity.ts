import {
  type Activity,
  type Identity,
  type IdentityRecord,
  identify,
  identifyParts,
  type Plan,
  type Project,
} from '../plan/index.ts'

/** Ids of a plan whose projects are replaced as their cells change. */
export interface LiveIdentity extends Pick<Identity, 'idOf'> {
  /** A project was read again: it keeps its id, and so does what is inside it under the same labels. */
  renew(old: Project, next: Project): void
}

/** Identifies a plan that goes on changing; what is inside a project is identified when asked for. */
export function liveIdentity(plan: Plan, previous: IdentityRecord | null): LiveIdentity {
  const first = identify(plan, previous ?? undefined)
  const before = new Map(previous?.projects.map((project) => [project.id, project]))
  const fresh = new WeakMap<object, string>()
  const origins = new WeakMap<object, object>()
  const waiting = new Map<string, Project>()
  const originOf = (thing: object) => origins.get(thing) ?? thing

  return {
    idOf(thing) {
      const origin = originOf(thing) as typeof thing
      if (!fresh.has(origin)) {
        for (const [id, project] of waiting) identifyParts(project, id, before.get(id), fresh)
        waiting.clear()
      }

      return fresh.get(origin) ?? first.idOf(origin)
    },
    renew(old, next) {
      const id = fresh.get(old) ?? first.idOf(old)
      fresh.set(next, id)
      const [theirs, own] = [partsOf(old), partsOf(next)]
      if (!sameLabels(theirs, own)) waiting.set(id, next)
      else for (const [index, { thing }] of own.entries()) origins.set(thing, originOf(theirs[index]?.thing ?? thing))
    },
  }
}

interface Part {
  readonly thing: object
  /** As `identifyParts` compares it, and how much stands below it. */
  readonly label: string
  readonly size: number
}

function partsOf({ activities, followed }: Project): readonly Part[] {
  const impacts = (followed?.impacts ?? []).map((thing) => ({ thing, label: thing.label.written, size: -1 }))

  return [...activities.flatMap(activityParts), ...impacts]
}

function activityParts(activity: Activity): readonly Part[] {
  const indicators = activity.followed?.indicators ?? []
  const own = { thing: activity, label: activity.label, size: indicators.length }

  return [own, ...indicators.map((thing) => ({ thing, label: thing.label.written, size: -1 }))]
}

function sameLabels(some: readonly Part[], others: readonly Part[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ label, size }, index) => label === others[index]?.label && size === others[index]?.size)
  )
}
