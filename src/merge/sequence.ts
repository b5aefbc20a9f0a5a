/** Positions in two lists. */
export interface Match {
  readonly a: number
  readonly b: number
}

/** The matches of a list that rise in both, as many as there can be. */
export function risingMatches(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort((x, y) => x.a - y.a)
  const tails: number[] = []
  const before = new Map<number, number>()
  sorted.forEach(({ b }, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tails[middle] ?? 0]?.b ?? 0) < b) low = middle + 1
      else high = middle
    }
    before.set(index, tails[low - 1] ?? -1)
    tails[low] = index
  })

  const chain: Match[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before.get(at) ?? -1) {
    const match = sorted[at]
    if (match !== undefined) chain.unshift(match)
  }
  return chain
}

/** Keys that stand once in both lists, paired. */
export function uniqueMatches(a: readonly string[], b: readonly string[]): readonly Match[] {
  const [inA, inB] = [onceIn(a), onceIn(b)]

  return [...inA].flatMap(([key, index]) => {
    const other = inB.get(key)
    return other === undefined ? [] : [{ a: index, b: other }]
  })
}

function onceIn(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  keys.forEach((key, index) => {
    if (key === '' || found.has(key)) twice.add(key)
    found.set(key, index)
  })
  for (const key of twice) found.delete(key)

  return found
}

/** Beyond this many comparisons nothing is aligned by likeness. */
const mostComparisons = 250_000

/** The rising matches that are most alike together; pairs less alike than `least` never match. */
export function likestMatches(
  a: number,
  b: number,
  likeness: (a: number, b: number) => number,
  least: number,
): readonly Match[] {
  if (a * b === 0 || a * b > mostComparisons) return []

  const width = b + 1
  const best = new Float64Array((a + 1) * width)
  const alike = new Float64Array(a * b)
  for (let i = a - 1; i >= 0; i -= 1) {
    for (let j = b - 1; j >= 0; j -= 1) {
      const like = likeness(i, j)
      alike[i * b + j] = like
      const both = like >= least ? like + (best[(i + 1) * width + j + 1] ?? 0) : 0
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
    }
  }

  return trace(a, b, best, (i, j) => alike[i * b + j] ?? 0, least)
}

function trace(
  a: number,
  b: number,
  best: Float64Array,
  alike: (i: number, j: number) => number,
  least: number,
): readonly Match[] {
  const at = (i: number, j: number) => best[i * (b + 1) + j] ?? 0
  const matches: Match[] = []
  let [i, j] = [0, 0]
  while (i < a && j < b) {
    const like = alike(i, j)
    if (like >= least && at(i, j) === like + at(i + 1, j + 1)) {
      matches.push({ a: i, b: j })
      i += 1
      j += 1
    } else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }

  return matches
}

/** Pairs in any order, each the likest of the other. */
export function likestPairs(
  a: readonly number[],
  b: readonly number[],
  likeness: (a: number, b: number) => number,
  least: number,
): readonly Match[] {
  if (a.length * b.length > mostComparisons) return []

  const likest = (one: number, others: readonly number[], like: (one: number, other: number) => number) =>
    others.reduce((best, other) => (best === -1 || like(one, other) > like(one, best) ? other : best), -1)

  return a.flatMap((one) => {
    const other = likest(one, b, likeness)
    const back = other === -1 ? -1 : likest(other, a, (x, y) => likeness(y, x))

    return back === one && likeness(one, other) >= least ? [{ a: one, b: other }] : []
  })
}
