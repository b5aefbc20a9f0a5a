import type { Order } from './schema.ts'

/** Something of two plans: in the old one, in the new one, or in both. */
export interface Both<T> {
  readonly old: T | null
  readonly now: T | null
}

/** Pairs what has the same id: all of the new in its order, and what is gone where it stood. */
export function pairedById<T>(
  old: readonly T[],
  now: readonly T[],
  idOf: { readonly old: (thing: T) => string; readonly now: (thing: T) => string },
): readonly Both<T>[] {
  const before = new Map(old.map((thing) => [idOf.old(thing), thing]))
  const ids = new Set(now.map(idOf.now))
  const pairs: Both<T>[] = now.map((thing) => ({ old: before.get(idOf.now(thing)) ?? null, now: thing }))
  old.forEach((thing, index) => {
    if (ids.has(idOf.old(thing))) return

    const above = old[index - 1]
    const at = above === undefined ? -1 : pairs.findIndex((pair) => pair.old === above)
    pairs.splice(at + 1, 0, { old: thing, now: null })
  })

  return pairs
}

/** The order of what stayed, before and after, where it is not the same. */
export function orderOf<T>(pairs: readonly Both<T>[], old: readonly T[], nameOf: (thing: T) => string): Order {
  const kept = pairs.filter((pair): pair is { old: T & {}; now: T & {} } => pair.old !== null && pair.now !== null)
  const place = new Map(old.map((thing, index) => [thing, index]))
  const before = [...kept].sort((a, b) => (place.get(a.old) ?? 0) - (place.get(b.old) ?? 0))
  if (before.every((pair, index) => pair === kept[index])) return null

  return { old: before.map((pair) => nameOf(pair.old)), new: kept.map((pair) => nameOf(pair.now)) }
}

/** What became of a thing. */
export function fateOf({ old, now }: Both<unknown>): 'added' | 'removed' | 'changed' {
  return old === null ? 'added' : now === null ? 'removed' : 'changed'
}
