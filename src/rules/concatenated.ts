/** Joins lists of which most are empty. */
export function concatenated<T>(some: readonly T[], more: readonly T[]): readonly T[] {
  if (more.length === 0) return some

  return some.length === 0 ? more : [...some, ...more]
}
