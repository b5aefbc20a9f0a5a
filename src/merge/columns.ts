import type { Sheet } from '../grid/index.ts'
import { type Alignment, alignmentFrom } from './alignment.ts'
import { contentKey } from './same.ts'
import { likestMatches, likestPairs } from './sequence.ts'

/** How alike two columns must be to be one. */
const least = 0.2
const leastMoved = 0.6

type Profile = ReadonlyMap<string, number>

/** Aligns the columns of a copy with those of the base by what stands in them, wherever its rows went. */
export function alignColumns(base: Sheet, copy: Sheet): Alignment {
  const [ours, theirs] = [profilesOf(base), profilesOf(copy)]
  const [a, b] = [[...ours.keys()].sort(rising), [...theirs.keys()].sort(rising)]
  const weight = weightsOf([...ours.values(), ...theirs.values()])
  const likeness = (one: number, other: number) => {
    const inPlace = a[one] === b[other] ? 0.01 : 0

    return likenessOf(ours.get(a[one] ?? -1), theirs.get(b[other] ?? -1), weight) + inPlace
  }
  const pairs = new Map(
    likestMatches(a.length, b.length, likeness, least).map((pair) => [a[pair.a] ?? 0, b[pair.b] ?? 0]),
  )

  return alignmentFrom(a, b, pairs, movedColumns(a, b, pairs, likeness))
}

function rising(a: number, b: number): number {
  return a - b
}

/** Columns that went past others: each the likest of the other, and very alike. */
function movedColumns(
  a: readonly number[],
  b: readonly number[],
  pairs: ReadonlyMap<number, number>,
  likeness: (a: number, b: number) => number,
): ReadonlyMap<number, number> {
  const taken = new Set(pairs.values())
  const left = a.flatMap((column, index) => (pairs.has(column) ? [] : [index]))
  const right = b.flatMap((column, index) => (taken.has(column) ? [] : [index]))
  const matches = likestPairs(left, right, likeness, leastMoved)

  return new Map(matches.map((match) => [a[match.a] ?? 0, b[match.b] ?? 0]))
}

/** How often each content stands in each column. */
function profilesOf(sheet: Sheet): ReadonlyMap<number, Profile> {
  const profiles = new Map<number, Map<string, number>>()
  for (const cells of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      const key = contentKey(cell).replace(/^=.*/s, (formula) => formula.replace(/\d+/g, ''))
      if (key === '') continue

      const profile = profiles.get(column) ?? new Map<string, number>()
      profiles.set(column, profile)
      profile.set(key, (profile.get(key) ?? 0) + 1)
    }
  }

  return profiles
}

/** What stands in many columns or rows says little of which column it is. */
function weightsOf(profiles: readonly Profile[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const profile of profiles) {
    for (const [key, count] of profile) counts.set(key, (counts.get(key) ?? 0) + count)
  }

  return (key) => 1 / (counts.get(key) ?? 1)
}

function likenessOf(a: Profile = new Map(), b: Profile = new Map(), weight: (key: string) => number): number {
  let [shared, all] = [0, 0]
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const counts = [a.get(key) ?? 0, b.get(key) ?? 0]
    shared += Math.min(...counts) * weight(key)
    all += Math.max(...counts) * weight(key)
  }

  return all === 0 ? 0 : shared / all
}
