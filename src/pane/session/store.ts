/** A value that changes and tells who listens: what React subscribes to. */
export interface Store<T> {
  readonly get: () => T
  /** Puts in what changed. */
  readonly set: (change: Partial<T>) => void
  readonly subscribe: (heard: () => void) => () => void
}

/** A store that holds this value at first. */
export function storeOf<T>(first: T): Store<T> {
  const listeners = new Set<() => void>()
  let value = first

  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change }
      for (const heard of listeners) heard()
    },
    subscribe(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
}
