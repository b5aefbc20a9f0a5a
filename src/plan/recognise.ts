import { shortHash } from './hash.ts'
import type { KnownThing } from './identity-record.ts'
import { type Pair, pairEqual, pairNear } from './pairs.ts'

/** Where ids are kept while they are given. */
export interface Ids {
  get(thing: object): string | undefined
  set(thing: object, id: string): unknown
}

/** A thing to give an id. */
export interface Unknown {
  readonly thing: object
  readonly label: string
  readonly within: string
}

/** Gives things the ids of those that they are known as, new ones to the others; fills `ids` and gives what to remember. */
export function recognise(
  kind: string,
  things: readonly Unknown[],
  known: readonly KnownThing[],
  ids: Ids,
): readonly KnownThing[] {
  const hashes = things.map(({ label, within }) => shortHash(`${kind}\n${within}\n${label}`))
  const named = newIds(
    hashes,
    foundAmong(things, known),
    known.map(({ id }) => id),
  )
  return things.map(({ thing, label, within }, index) => {
    const id = named[index] ?? ''
    ids.set(thing, id)
    return { id, label, within }
  })
}

/** The same label in the same place first, then the same label elsewhere, then a close label in the same place, then what alone is left there. */
function foundAmong(things: readonly Unknown[], known: readonly KnownThing[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const taken = new Set<number>()
  if (known.length === 0) return found

  const note = (index: number, other: number) => {
    found.set(index, known[other]?.id ?? '')
    taken.add(other)
  }
  const placed = ({ label, within }: { readonly label: string; readonly within: string }) =>
    label === '' ? '' : `${within} ${label}`
  const labelled = ({ label }: { readonly label: string }) => label
  for (const keyOf of [placed, labelled]) {
    const left = things.map((thing, index) => (found.has(index) ? '' : keyOf(thing)))
    const right = known.map((thing, index) => (taken.has(index) ? '' : keyOf(thing)))
    for (const { a, b } of pairEqual(left, right)) note(a, b)
  }
  for (const { a, b } of restPairs(things, known, found, taken)) note(a, b)

  return found
}

function restPairs(
  things: readonly Unknown[],
  known: readonly KnownThing[],
  found: ReadonlyMap<number, string>,
  taken: ReadonlySet<number>,
): readonly Pair[] {
  const left = byPlace(things, (index) => !found.has(index))
  const right = byPlace(known, (index) => !taken.has(index))

  return [...left].flatMap(([within, ours]) => {
    const theirs = right.get(within) ?? []
    const near = pairNear(
      ours.map(({ label }) => label),
      theirs.map(({ label }) => label),
      0.5,
    )
    const alone = near.length === 0 && ours.length === 1 && theirs.length === 1
    const pairs = alone ? [{ a: 0, b: 0 }] : near
    return pairs.map(({ a, b }) => ({ a: ours[a]?.index ?? -1, b: theirs[b]?.index ?? -1 }))
  })
}

type Placed = { readonly label: string; readonly index: number }

function byPlace(
  things: readonly { readonly label: string; readonly within: string }[],
  isLeft: (index: number) => boolean,
): ReadonlyMap<string, readonly Placed[]> {
  const places = new Map<string, Placed[]>()
  things.forEach(({ label, within }, index) => {
    if (!isLeft(index)) return

    const own = places.get(within)
    if (own === undefined) places.set(within, [{ label, index }])
    else own.push({ label, index })
  })

  return places
}

/** Known ids where something was recognised; a fresh hash elsewhere, counted on where it is taken. */
export function newIds(
  hashes: readonly string[],
  found: ReadonlyMap<number, string>,
  remembered: readonly string[],
): readonly string[] {
  const taken = new Set<string>([...remembered, ...found.values()])

  return hashes.map((hash, index) => {
    const known = found.get(index)
    if (known !== undefined) return known

    const id = freeId(hash, taken)
    taken.add(id)
    return id
  })
}

function freeId(hash: string, taken: ReadonlySet<string>): string {
  let id = hash
  for (let count = 2; taken.has(id); count += 1) id = shortHash(`${hash}\n${count}`)

  return id
}
