/** Those who want to hear of something. */
export interface Hearers<T> {
  /** Adds one, until the function that it gives is called. */
  add(heard: (told: T) => void): () => void
  tell(told: T): void
}

/** Nobody yet. */
export function hearers<T>(): Hearers<T> {
  const all = new Set<(told: T) => void>()

  return {
    add(heard) {
      const own = (told: T) => heard(told)
      all.add(own)

      return () => void all.delete(own)
    },
    tell(told) {
      for (const heard of [...all]) heard(told)
    },
  }
}
