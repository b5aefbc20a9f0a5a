/** Rows under each other of which those in sight are drawn: where each begins, and how high all are together. */
export interface Stack {
  /** Where each row begins; one more for the end of the last. */
  readonly tops: Float64Array
  readonly height: number
}

/** A row that nobody measured yet is taken to be so high. */
const usualHeight = 120
/** So many rows are drawn beyond each edge. */
const beyond = 4

/** Puts rows under each other, each as high as it was measured. */
export function stackOf(keys: readonly string[], heights: ReadonlyMap<string, number>): Stack {
  const tops = new Float64Array(keys.length + 1)
  for (const [index, key] of keys.entries()) tops[index + 1] = (tops[index] ?? 0) + (heights.get(key) ?? usualHeight)

  return { tops, height: tops[keys.length] ?? 0 }
}

/** The rows from one height to another and a few around them, first and one past the last. */
export function rowsInSight(stack: Stack, from: number, to: number): readonly [first: number, end: number] {
  const count = stack.tops.length - 1

  return [Math.max(rowAt(stack, from) - beyond, 0), Math.min(rowAt(stack, to) + 1 + beyond, count)]
}

/** The last row that begins at a height or above it. */
export function rowAt({ tops }: Stack, height: number): number {
  let [low, high] = [0, Math.max(tops.length - 2, 0)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tops[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }

  return low
}
