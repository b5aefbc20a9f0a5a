import type { Activity, Project } from '../plan/index.ts'
import { wordsKey } from '../sayings/index.ts'
import type { ActivityPair } from './activities.ts'
import type { Both } from './pairing.ts'

/** An activity that went to another project: both of its selves, and the codes of the projects. */
export type Move = Pick<ActivityPair, 'old' | 'now' | 'from' | 'to'>

/** Moves by either self of the activity. */
export type Moves = ReadonlyMap<Activity | null, Move>

interface Owned {
  readonly activity: Activity
  readonly project: Project
}

/**
 * Activities whose label is gone from one project and new in another, where no other has that label. Such a move says
 * more than what identity makes of it in each project: one activity that was renamed.
 */
export function movedActivities(
  projects: readonly { readonly pair: Both<Project>; readonly activities: readonly Both<Activity>[] }[],
): Moves {
  const gone = owned(projects, 'old', 'now')
  const come = owned(projects, 'now', 'old')
  const moves = new Map<Activity | null, Move>()
  for (const [key, old] of gone) {
    const now = come.get(key)
    if (old === null || now == null || now.project.code === old.project.code) continue

    const pair = { old: old.activity, now: now.activity }
    moves.set(old.activity, { ...pair, from: null, to: now.project.code })
    moves.set(now.activity, { ...pair, from: old.project.code, to: null })
  }

  return moves
}

/** Activities under a label that they do not have on the other side; null where several have it. */
function owned(
  projects: Parameters<typeof movedActivities>[0],
  side: keyof Both<unknown>,
  other: keyof Both<unknown>,
): ReadonlyMap<string, Owned | null> {
  const found = new Map<string, Owned | null>()
  for (const { pair, activities } of projects) {
    for (const both of activities) {
      const [activity, project] = [both[side], pair[side]]
      const key = wordsKey(activity?.label ?? '')
      if (activity === null || project === null || key === wordsKey(both[other]?.label ?? '')) continue

      found.set(key, found.has(key) ? null : { activity, project })
    }
  }

  return found
}
