/** Orders things by a text of theirs, the same on every machine. */
export function byText<T>(textOf: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [textOf(a), textOf(b)]

    return first < second ? -1 : first > second ? 1 : 0
  }
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
