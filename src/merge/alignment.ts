/** How the rows or columns of a copy lie on those of the base. */
export interface Alignment {
  /** Filled positions of the copy that are one of the base, whether filled there or not. */
  readonly toBase: ReadonlyMap<number, number>
  /** Positions of the base that were written anew in their place: nothing of the old is left in them. */
  readonly replaced: ReadonlySet<number>
  /** Filled positions of the copy that the base has no place for. */
  readonly inserted: readonly number[]
  /** Filled positions of the base that were taken out. */
  readonly deleted: readonly number[]
  /** Filled positions of the base where the copy has more or fewer others: nobody can tell which of them is which. */
  readonly unmatched: readonly number[]
  /** Positions of the copy whose neighbours are others than in the base. */
  readonly moved: readonly number[]
}

/** Positions that belong together: in the base, in the copy. */
export type Pairing = ReadonlyMap<number, number>

interface Slot {
  readonly base: readonly number[]
  readonly copy: readonly number[]
  /** How far the copy's positions are from the base's where both ends of the slot agree; null where they do not. */
  readonly shift: number | null
}

/**
 * Completes a pairing of filled positions (base → copy, rising but for `moved`): what is left between two pairs was
 * written or emptied in its place where the pairs are as far apart in both, else inserted or deleted.
 */
export function alignmentFrom(
  base: readonly number[],
  copy: readonly number[],
  pairs: Pairing,
  moved: Pairing,
): Alignment {
  const found: Found = {
    toBase: new Map([...pairs, ...moved].map(([one, other]) => [other, one])),
    replaced: new Set(),
    inserted: [],
    deleted: [],
    unmatched: [],
  }
  for (const slot of slotsBetween(base, copy, pairs, moved)) fillSlot(slot, found)

  return { ...found, moved: [...moved.values()] }
}

interface Found {
  readonly toBase: Map<number, number>
  readonly replaced: Set<number>
  readonly inserted: number[]
  readonly deleted: number[]
  readonly unmatched: number[]
}

function fillSlot({ base, copy, shift }: Slot, found: Found): void {
  if (shift !== null) {
    for (const at of copy) found.toBase.set(at, at - shift)
    for (const at of [...base, ...copy.map((one) => one - shift)]) found.replaced.add(at)
  } else if (base.length === copy.length) {
    base.forEach((at, index) => {
      found.toBase.set(copy[index] ?? at, at)
      found.replaced.add(at)
    })
  } else {
    found.inserted.push(...copy)
    found[copy.length === 0 ? 'deleted' : 'unmatched'].push(...base)
  }
}

/** What is unpaired, cut at the pairs. */
function slotsBetween(
  base: readonly number[],
  copy: readonly number[],
  pairs: Pairing,
  moved: Pairing,
): readonly Slot[] {
  const movedTo = new Set(moved.values())
  const ends = [...pairs, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const].sort(([a], [b]) => a - b)
  let [low, under] = [-1, -1]

  return ends.map(([high, over]) => {
    const open = high === Number.POSITIVE_INFINITY
    const slot = {
      base: base.filter((at) => low < at && at < high && !moved.has(at)),
      copy: copy.filter((at) => under < at && at < over && !movedTo.has(at)),
      shift: open || high - low === over - under ? under - low : null,
    }
    ;[low, under] = [high, over]

    return slot
  })
}
