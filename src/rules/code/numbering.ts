/** One project in the plan's order. Either is null where its code does not tell. */
export interface Numbered {
  readonly number: number | null
  readonly axis: string | null
}

/** A number that breaks the numbering, and the one that would continue it. */
export interface Break {
  readonly index: number
  readonly expected: number
}

/** How the projects of a plan are numbered, and the fewest numbers that break it. */
export interface Numbering {
  readonly way: 'through' | 'by-axis'
  readonly breaks: readonly Break[]
}

/** Holds the numbers against one numbering through the plan and against one per axis: the way that fewer numbers break. */
export function numberingOf(list: readonly Numbered[]): Numbering {
  const through = breaksThrough(list.map(({ number }) => number))
  const byAxis = through.length === 0 ? [] : breaksByAxis(list)

  return byAxis.length < through.length ? { way: 'by-axis', breaks: byAxis } : { way: 'through', breaks: through }
}

/** One numbering from any number; where that explains no more than one from 1, it is taken to begin with 1. */
function breaksThrough(numbers: readonly (number | null)[]): readonly Break[] {
  const anywhere = breaksIn(numbers, null)
  const fromOne = breaksIn(numbers, 1)

  return fromOne.length <= anywhere.length ? fromOne : anywhere
}

/** One numbering per axis: all begin alike, as 1, 1, 1 or 101, 201, 301 do. A project of no known axis may be of any. */
function breaksByAxis(list: readonly Numbered[]): readonly Break[] {
  const axes = new Set(list.map(({ axis }) => axis).filter((axis) => axis !== null))
  const unknown = list.flatMap(({ axis }, index) => (axis === null ? [index] : []))
  const groups = new Map([...axes].map((axis): [string, number[]] => [axis, [...unknown]]))
  list.forEach(({ axis }, index) => {
    if (axis !== null) groups.get(axis)?.push(index)
  })
  for (const group of groups.values()) group.sort((a, b) => a - b)
  const numbersOf = (group: readonly number[]) => group.map((index) => list[index]?.number ?? null)
  const firsts = [...groups.values()].map((group) => numbersOf(group).find((number) => number !== null) ?? 1)
  const start = mostCommon(firsts.map((first) => first % 100))

  return [...groups.values()].flatMap((group, position) => {
    const hundreds = Math.floor((firsts[position] ?? 1) / 100) * 100
    return breaksIn(numbersOf(group), hundreds + start).map((one) => ({ ...one, index: group[one.index] ?? 0 }))
  })
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)

  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0])[0]
}

/** A number that continues the numbering before it, or begins it anew after a gap. */
interface Kept {
  readonly index: number
  readonly anew: boolean
  readonly before: Kept | null
}

/** The cheapest way to read the numbers so far as one that continues at a distance between number and place. */
interface Way {
  readonly cost: number
  readonly last: Kept | null
}

/**
 * The fewest numbers that break a numbering: slips are passed over, and after a gap only its first number counts. A
 * place without a number may hide any gap. Without `start` the numbering may begin anywhere.
 */
function breaksIn(numbers: readonly (number | null)[], start: number | null): readonly Break[] {
  const ways = new Map<number, Way>(start === null ? [] : [[start, { cost: 0, last: null }]])
  let best: Way = { cost: 0, last: null }
  let fresh: Way | null = start === null ? best : null
  numbers.forEach((number, index) => {
    if (number === null) {
      ways.clear()
      fresh = best
      return
    }
    const way = ways.get(number - index) ?? fresh
    const continues = way !== null && way.cost <= best.cost + 1
    const kept: Kept = continues ? { index, anew: false, before: way.last } : { index, anew: true, before: best.last }
    const next: Way = { cost: continues ? way.cost - 1 : best.cost, last: kept }
    ways.set(number - index, next)
    if (next.cost < best.cost) best = next
  })

  return brokenBy(numbers, best.last, start)
}

function brokenBy(numbers: readonly (number | null)[], last: Kept | null, start: number | null): readonly Break[] {
  const kept = new Map<number, Kept>()
  let first = last
  for (let one = last; one !== null; one = one.before) {
    kept.set(one.index, one)
    first = one
  }

  let distance = start ?? (first === null ? 0 : (numbers[first.index] ?? 0) - first.index)
  const breaks: Break[] = []
  numbers.forEach((number, index) => {
    const anew = kept.get(index)?.anew ?? true
    if (number !== null && anew) breaks.push({ index, expected: distance + index })
    if (number !== null && kept.has(index)) distance = number - index
  })

  return breaks
}
