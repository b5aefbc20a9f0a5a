import {
  type Activity,
  type Identity,
  type IdentityRecord,
  type ImpactIndicator,
  identify,
  identifyParts,
  type Plan,
  type Project,
  type TrackingIndicator,
} from '../plan/index.ts'
import { textKey } from '../text/index.ts'

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
      else
        own.forEach((part, index) => {
          const origin = theirs[index]
          if (origin !== undefined && origin !== part) origins.set(part, originOf(origin))
        })
    },
  }
}

type Part = Activity | TrackingIndicator | ImpactIndicator

/** What is inside a project, in the order in which `identifyParts` takes it. */
function partsOf({ activities, followed }: Project): readonly Part[] {
  const parts: Part[] = []
  for (const activity of activities) {
    parts.push(activity)
    if (activity.followed !== null) parts.push(...activity.followed.indicators)
  }

  return followed === null ? parts : [...parts, ...followed.impacts]
}

/** Whether things are labelled alike, as `identifyParts` compares them, and the same things stand below them. */
function sameLabels(some: readonly Part[], others: readonly Part[]): boolean {
  return some.length === others.length && some.every((part, index) => isAlike(part, others[index]))
}

function isAlike(part: Part, other: Part | undefined): boolean {
  if (part === other) return true
  if (other === undefined || 'near' in part !== 'near' in other) return false

  const [own, theirs] = [labelOf(part), labelOf(other)]
  return own === theirs || textKey(own) === textKey(theirs)
}

function labelOf({ label }: Part): string {
  return typeof label === 'string' ? label : label.written
}
