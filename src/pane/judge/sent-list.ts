/** An item of a list, or its place in the list that was sent before, where it stands unchanged. */
export type Sent<T extends object> = number | T

/** Makes each list short by the one before: what is copied between threads is what changed. */
export function sending<T extends object>(): (items: readonly T[]) => readonly Sent<T>[] {
  let before: ReadonlyMap<string, number> = new Map()

  return (items) => {
    const written = items.map((item) => JSON.stringify(item))
    const sent = items.map((item, index) => before.get(written[index] ?? '') ?? item)
    before = new Map(written.map((text, index) => [text, index]))
    return sent
  }
}

/** Makes each list whole by the one before: what did not change stays the same object. */
export function receiving<T extends object>(): (sent: readonly Sent<T>[]) => T[] {
  let before: T[] = []

  return (sent) => {
    before = sent.flatMap((one) => (typeof one === 'number' ? before.slice(one, one + 1) : [one]))
    return before
  }
}
