import {
  type Activity,
  type ImpactIndicator,
  identify,
  type Plan,
  type Project,
  type TrackingIndicator,
} from '../plan/index.ts'
import type { ActivityPair } from './activities.ts'
import { type Moves, movedActivities } from './moves.ts'
import { type Both, pairedById } from './pairing.ts'

/** The things of two plans, each paired with itself. */
export interface Matched {
  readonly projects: readonly Both<Project>[]
  /** The id of a project of either plan, the same for the same project. */
  idOf(project: Project): string
  within(project: Both<Project>): Within
}

/** What is in one project. */
export interface Within {
  readonly activities: readonly ActivityPair[]
  readonly impacts: readonly Both<ImpactIndicator>[]
  indicatorsOf(activity: ActivityPair): readonly IndicatorPair[]
}

/** A tracking indicator of two plans, with the activities that it went between within its project. */
export interface IndicatorPair extends Both<TrackingIndicator> {
  readonly from: string | null
  readonly to: string | null
}

/** Pairs by identity, the new plan being identified with the record of the old; then activities that went to another project. */
export function matchPlans(old: Plan, now: Plan): Matched {
  const before = identify(old)
  const after = identify(now, before.record)
  const idOf = { old: before.idOf, now: after.idOf }
  const projects = pairedById(old.projects, now.projects, idOf)
  const moves = movedActivities(
    projects.map((pair) => ({ pair, activities: pairedById(activitiesOf(pair.old), activitiesOf(pair.now), idOf) })),
  )
  const oldProjects = new Set(old.projects)

  return {
    projects,
    idOf: (project) => (oldProjects.has(project) ? before : after).idOf(project),
    within: (pair) => {
      const activities = pairedById(activitiesOf(pair.old), activitiesOf(pair.now), idOf)
      const owners = { old: ownersOf(pair.old), now: ownersOf(pair.now) }
      const tracking = pairedById([...owners.old.keys()], [...owners.now.keys()], idOf)

      return {
        activities: activities.flatMap((activity) => withMoves(activity, moves)),
        impacts: pairedById(pair.old?.followed?.impacts ?? [], pair.now?.followed?.impacts ?? [], idOf),
        indicatorsOf: (activity) =>
          isMoved(activity) ? byLabel(activity) : indicatorsWithin(activity, tracking, owners, activities),
      }
    },
  }
}

type Owners = { readonly [Side in 'old' | 'now']: ReadonlyMap<TrackingIndicator, Activity> }

function activitiesOf(project: Project | null): readonly Activity[] {
  return project?.activities ?? []
}

function ownersOf(project: Project | null): ReadonlyMap<TrackingIndicator, Activity> {
  return new Map(
    activitiesOf(project).flatMap((activity) =>
      (activity.followed?.indicators ?? []).map((indicator) => [indicator, activity] as const),
    ),
  )
}

/** What went to another project, or came from one, is no longer its pair's other self. */
function withMoves({ old, now }: Both<Activity>, moves: Moves): readonly ActivityPair[] {
  const [gone, come] = [moves.get(old), moves.get(now)]
  const stayed = { from: null, to: null }
  if (gone === undefined && come === undefined) return [{ old, now, ...stayed }]

  return [
    ...(old === null ? [] : [gone ?? { old, now: null, ...stayed }]),
    ...(now === null ? [] : [come ?? { old: null, now, ...stayed }]),
  ]
}

function isMoved({ from, to }: ActivityPair): boolean {
  return from !== null || to !== null
}

/** The indicators that stand with an activity now, or stood with it and are gone. */
function indicatorsWithin(
  activity: Both<Activity>,
  tracking: readonly Both<TrackingIndicator>[],
  owners: Owners,
  activities: readonly Both<Activity>[],
): readonly IndicatorPair[] {
  return tracking.flatMap(({ old, now }) => {
    const was = old === null ? undefined : owners.old.get(old)
    const is = now === null ? undefined : owners.now.get(now)
    if (now === null ? was !== activity.old : is !== activity.now) return []

    const stayed = now === null || old === null || activities.some((pair) => pair.old === was && pair.now === is)
    return [{ old, now, from: stayed ? null : (was?.label ?? null), to: stayed ? null : (is?.label ?? null) }]
  })
}

/** Identity knows things within their project; in another one the order and labels are what is left. */
function byLabel({ old, now }: ActivityPair): readonly IndicatorPair[] {
  return pairedById(old?.followed?.indicators ?? [], now?.followed?.indicators ?? [], {
    old: ({ label }) => label.written,
    now: ({ label }) => label.written,
  }).map((pair) => ({ ...pair, from: null, to: null }))
}
