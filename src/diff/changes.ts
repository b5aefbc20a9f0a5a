import { centimesText, parseCentimes } from '../money/index.ts'
import type { CellKind } from '../plan/index.ts'
import type { Said } from '../sayings/index.ts'
import type { Change } from './schema.ts'

type Sides = { readonly old: Said | undefined; readonly now: Said | undefined }

/**
 * What two lists of sayings about one thing say differently; columns that changed alike are one change, which says of either
 * side what the first of them says that says anything.
 */
export function changesOf(old: readonly Said[], now: readonly Said[]): Change[] {
  const before = new Map(old.map((one) => [placeOf(one), one]))
  const after = new Map(now.map((one) => [placeOf(one), one]))
  const alike = new Map<string, Change>()
  for (const place of inOrder([...before.keys()], [...after.keys()])) {
    const sides = { old: before.get(place), now: after.get(place) }
    const one = sides.now ?? sides.old
    if (one === undefined || keyOf(sides.old) === keyOf(sides.now)) continue

    const key = JSON.stringify([one.aspect, keyOf(sides.old), keyOf(sides.now)])
    alike.set(key, together(alike.get(key), changeOf(one.column, sides)))
  }

  return [...alike.values()]
}

/** The places of both lists, each in the order that it has in either: the same whichever of the lists is the older. */
function inOrder(old: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const left = [...old]
  const places = now.flatMap((place) => [...left.splice(0, left.indexOf(place) + 1), place])

  return new Set([...places, ...left])
}

function together(known: Change | undefined, change: Change): Change {
  if (known === undefined) return change

  const { kind } = known
  const columns = [...known.columns, ...change.columns]
  const values = { old: known.old ?? change.old, new: known.new ?? change.new }
  return { ...known, columns, ...values, difference: differenceBetween(kind, values.old, values.new) }
}

function placeOf({ aspect, column }: Said): string {
  return `${aspect}\n${column}`
}

function keyOf(said: Said | undefined): string {
  return said?.key ?? ''
}

function changeOf(column: string, { old, now }: Sides): Change {
  const kind = (now ?? old)?.kind ?? 'text'
  const values = { old: old?.value ?? null, new: now?.value ?? null }

  return { columns: [column], name: null, kind, ...values, difference: differenceBetween(kind, values.old, values.new) }
}

/** New minus old, exact; null where one of them is not read, or is no number. */
export function differenceBetween(kind: CellKind, old: Change['old'], now: Change['old']): string | null {
  if (kind !== 'amount' && kind !== 'share' && kind !== 'count') return null

  // Shares are given to two decimals, as centimes are.
  const [was, is] = [hundredths(kind, old), hundredths(kind, now)]
  if (was === null || is === null) return null

  const text = centimesText(is - was)
  return kind === 'amount' ? text : text.replace(/\.?0+$/, '')
}

/** An empty amount brings nothing to a sum; an empty share is not known. */
function hundredths(kind: CellKind, value: Change['old']): bigint | null {
  if (value === null) return kind === 'amount' ? 0n : null

  return typeof value === 'string' ? parseCentimes(value) : null
}
