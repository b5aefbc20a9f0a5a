import type { Gathered } from './rule.ts'

/** What all projects list, from the first to the last. */
export function gatherLists<T>(each: readonly (readonly T[])[]): Gathered<readonly T[], readonly T[]> {
  const lists = [...each]
  let all: readonly T[] | null = null

  return {
    get all() {
      all ??= lists.flat() as T[]
      return all
    },
    exchange(index, _, next) {
      lists[index] = next
      all = null
    },
  }
}
