import { compareNaturally } from '../text/index.ts'

/** Orders things by a text of theirs. */
export function byText<T>(textOf: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => compareNaturally(textOf(a), textOf(b))
}

/** Orders things by several texts, one after another; those without one come last. */
export function byTexts<T>(textsOf: (thing: T) => readonly (string | null)[]): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [textsOf(a), textsOf(b)]
    const orders = first.map((text, index) => compareTexts(text, second[index] ?? null))

    return orders.find((order) => order !== 0) ?? 0
  }
}

function compareTexts(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)

  return compareNaturally(a, b)
}

/** Things that share a text, in the order in which they first appear. */
export function groupedBy<T>(things: readonly T[], textOf: (thing: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const text = textOf(thing)
    const group = groups.get(text)
    if (group === undefined) groups.set(text, [thing])
    else group.push(thing)
  }

  return [...groups.values()]
}
