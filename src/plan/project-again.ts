import { textKey, withoutBullets } from '../text/index.ts'
import { type ProjectParts, projectOf } from './pair-projects.ts'
import { sameShape } from './same-shape.ts'
import type { Activity, Block, Project, TextField } from './types.ts'

/** A project one of whose blocks was read again. As long as its labels stay, so does how its activities are paired. */
export function projectAgain(old: Project, parts: ProjectParts): Project {
  const changed = changedThings(old, parts)
  if (changed === null) return projectOf(parts, old.index)

  const now = <T>(thing: T): T => (changed.get(thing) as T | undefined) ?? thing
  return {
    ...old,
    ...parts,
    years: parts.listed?.years?.value ?? [],
    activities: old.activities.map((activity) => activityAgain(activity, now)),
    duplicates: old.duplicates.map(({ matrix, later, earlier }) => ({
      matrix,
      later: now(later),
      earlier: now(earlier),
    })),
  }
}

function activityAgain(activity: Activity, now: <T>(thing: T) => T): Activity {
  const [listed, line, followed] = [now(activity.listed), now(activity.line), now(activity.followed)]
  const same = listed === activity.listed && line === activity.line && followed === activity.followed

  return same ? activity : { ...activity, listed, line, followed }
}

/** What was read again, by what stood in its place; null where a label, or what a project is called, has changed. */
function changedThings(old: Project, { listed, budget, followed }: ProjectParts): ReadonlyMap<unknown, unknown> | null {
  const changed = new Map<unknown, unknown>()
  const same =
    (listed === old.listed ||
      (sameHeads(old.listed, listed) && noteFields(changed, old.listed?.activities, listed?.activities))) &&
    (budget === old.budget ||
      (sameHeads(old.budget, budget) && noteThings(changed, old.budget?.lines, budget?.lines))) &&
    (followed === old.followed ||
      (sameHeads(old.followed, followed) && noteThings(changed, old.followed?.activities, followed?.activities)))

  return same ? changed : null
}

function sameHeads(old: Block | null, next: Block | null): boolean {
  if (old === null || next === null) return false

  return sameShape(old.code, next.code) && sameShape(old.axis, next.axis) && sameShape(old.title, next.title)
}

function noteFields(
  changed: Map<unknown, unknown>,
  old: readonly TextField[] = [],
  next: readonly TextField[] = [],
): boolean {
  if (old.length !== next.length) return false

  return old.every((field, index) => {
    const other = next[index]
    if (other === field) return true

    changed.set(field, other)
    return other !== undefined && isCalledAlike(field.written, other.written)
  })
}

/** Whether two labels are paired alike, and give an activity the same name. */
function isCalledAlike(some: string, other: string): boolean {
  return some === other || (textKey(some) === textKey(other) && withoutBullets(some) === withoutBullets(other))
}

function noteThings(
  changed: Map<unknown, unknown>,
  old: readonly { readonly label: TextField }[] = [],
  next: readonly { readonly label: TextField }[] = [],
): boolean {
  if (old.length !== next.length) return false

  return old.every((thing, index) => {
    const other = next[index]
    if (other === thing) return true

    changed.set(thing, other)
    changed.set(thing.label, other?.label)
    return other !== undefined && isCalledAlike(thing.label.written, other.label.written)
  })
}
