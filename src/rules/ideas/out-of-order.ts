/** A day that breaks a list's order, with the days that the order would have it lie between. */
export interface OutOfOrder {
  readonly index: number
  readonly after: string | null
  readonly before: string | null
}

/** So many days can show that a list begins with the latest; fewer are only out of order. */
const shortestFalling = 3

/** The fewest days (ISO 8601) without which the others are in order; of two that contradict each other, the later written. */
export function outOfOrder(days: readonly string[]): readonly OutOfOrder[] {
  const rising = longestInOrder(days, (above, below) => above <= below)
  const falling = longestInOrder(days, (above, below) => above >= below)
  if (days.length < shortestFalling || falling.size <= rising.size) {
    return allBut(rising, days).map(({ index, above, below }) => ({ index, after: above, before: below }))
  }

  return allBut(falling, days).map(({ index, above, below }) => ({ index, after: below, before: above }))
}

function allBut(inOrder: ReadonlySet<number>, days: readonly string[]) {
  return days.flatMap((_, index) => {
    if (inOrder.has(index)) return []

    const above = days.findLast((_, other) => other < index && inOrder.has(other)) ?? null
    const below = days.find((_, other) => other > index && inOrder.has(other)) ?? null
    return [{ index, above, below }]
  })
}

type Follows = (above: string, below: string) => boolean

/** The longest row of days that follow each other; of several the one that begins first. */
function longestInOrder(days: readonly string[], follows: Follows): ReadonlySet<number> {
  const lengths = lengthsFrom(days, follows)
  const indices = new Set<number>()
  let last: string | null = null
  let wanted = Math.max(0, ...lengths)
  for (const [index, day] of days.entries()) {
    if (lengths[index] !== wanted || (last !== null && !follows(last, day))) continue

    indices.add(index)
    last = day
    wanted -= 1
  }

  return indices
}

/** For each day, how long a row in order that begins with it can be. */
function lengthsFrom(days: readonly string[], follows: Follows): readonly number[] {
  const lengths: number[] = []
  for (const [back, day] of [...days].reverse().entries()) {
    const index = days.length - 1 - back
    const after = days.flatMap((below, other) => (other > index && follows(day, below) ? [lengths[other] ?? 0] : []))
    lengths[index] = 1 + Math.max(0, ...after)
  }

  return lengths
}
