import { closeness } from '../text/index.ts'

/** Two things paired: positions in either list. */
export interface Pair {
  readonly a: number
  readonly b: number
}

/** Beyond this many comparisons only neighbours in order are compared, so that a hostile plan cannot make reading quadratic. */
const mostComparisons = 40_000
const neighbourhood = 20

/** Pairs equal keys in order: the second `x` with the second `x`. Empty keys pair with nothing. */
export function pairEqual(a: readonly string[], b: readonly string[]): readonly Pair[] {
  if (a.length === 0 || b.length === 0) return []
  // Most matrices list the same things in the same order.
  if (a.length === b.length && a.every((key, index) => key !== '' && key === b[index])) {
    return a.map((_, index) => ({ a: index, b: index }))
  }

  const waiting = new Map<string, number[]>()
  b.forEach((key, index) => {
    const list = waiting.get(key)
    if (list === undefined) waiting.set(key, [index])
    else list.push(index)
  })
  for (const list of waiting.values()) list.reverse()

  return a.flatMap((key, index) => {
    const other = key === '' ? undefined : waiting.get(key)?.pop()
    return other === undefined ? [] : [{ a: index, b: other }]
  })
}

/** Pairs what is left by closeness, the closest first; below `least` nothing pairs. */
export function pairNear(a: readonly string[], b: readonly string[], least: number): readonly Pair[] {
  if (a.length === 0 || b.length === 0) return []

  const near = candidates(a, b)
    .map((pair) => ({ ...pair, alike: alikeness(a[pair.a] ?? '', b[pair.b] ?? '') }))
    .filter(({ alike }) => alike >= least)
    .sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b)

  return unique(near)
}

function* pairsOf(a: number, b: number): Generator<Pair> {
  const all = a * b <= mostComparisons
  for (let i = 0; i < a; i += 1) {
    const middle = Math.round((i * b) / a)
    const first = all ? 0 : Math.max(0, middle - neighbourhood)
    const last = all ? b : Math.min(b, middle + neighbourhood)
    for (let j = first; j < last; j += 1) yield { a: i, b: j }
  }
}

function candidates(a: readonly string[], b: readonly string[]): readonly Pair[] {
  return [...pairsOf(a.length, b.length)].filter((pair) => a[pair.a] !== '' && b[pair.b] !== '')
}

/** One text that begins or ends the other is near to it however long the rest. */
function alikeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const part = short.length >= 12 && (long.startsWith(short) || long.endsWith(short))

  return Math.max(part ? 0.75 : 0, closeness(a, b))
}

function unique(pairs: readonly Pair[]): readonly Pair[] {
  const takenA = new Set<number>()
  const takenB = new Set<number>()

  return pairs.filter(({ a, b }) => {
    if (takenA.has(a) || takenB.has(b)) return false
    takenA.add(a)
    takenB.add(b)
    return true
  })
}
