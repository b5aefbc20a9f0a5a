import type { QueryInfo } from './request.ts'
import { notModelled, type Thing } from './thing.ts'

interface Wanted extends Map<string, Wanted> {}

/** Answers a load: PascalCase scalars, objects under it, and the items of collections. */
export function answerQuery(thing: Thing, { Select = [], Expand = [] }: QueryInfo): unknown {
  return read(thing, wantedOf([...Select, ...Expand]))
}

function wantedOf(paths: readonly string[]): Wanted {
  const wanted: Wanted = new Map()
  for (const path of paths) {
    let at = wanted
    for (const step of path.split('/').map((each) => each.trim())) {
      const next: Wanted = at.get(step) ?? new Map()
      at.set(step, next)
      at = next
    }
  }

  return wanted
}

function read(thing: Thing, wanted: Wanted): unknown {
  if (thing.items !== undefined) return readItems(thing, wanted)

  const names = wanted.size === 0 || wanted.has('$all') ? Object.keys(thing.read ?? {}) : [...wanted.keys()]
  return Object.fromEntries(names.map((name) => [wireName(name), readOne(thing, name, wanted)]))
}

function readItems({ items = () => [] }: Thing, wanted: Wanted): unknown {
  const ofItems = new Map([...wanted].filter(([name]) => name !== 'items').concat([...(wanted.get('items') ?? [])]))

  return {
    _Items: items().map((item, index) => ({
      ...(read(item, ofItems) as object),
      ...(item.id !== undefined && { Id: item.id }),
      _Index: index,
    })),
  }
}

function readOne(thing: Thing, name: string, wanted: Wanted): unknown {
  const scalar = thing.read?.[name]
  if (scalar !== undefined) return scalar()

  const part = thing.parts?.[name]
  if (part === undefined) throw notModelled(`${thing.type}.${name}`)

  const under = part()
  return under === null ? null : read(under, wanted.get(name) ?? new Map())
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
