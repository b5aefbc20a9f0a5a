import type { References } from './references.ts'
import { type ArgumentInfo, type BatchRequest, type ObjectPath, pathTypes } from './request.ts'
import { isThing, notModelled, Refusal, type Thing } from './thing.ts'

/** Finds the objects that the paths of one batch name; each is walked to once, when it is first needed. */
export interface Paths {
  find(id: number): Thing | null
  given(info: ArgumentInfo | undefined): readonly unknown[]
}

/** What stands outside of any batch: the workbook, services, references kept from batches before. */
export interface World {
  readonly root: Thing
  readonly services: Readonly<Record<string, Thing>>
  readonly references: References
}

/** The paths of a batch. */
export function pathsOf(request: BatchRequest, world: World): Paths {
  const found = new Map<number, Thing | null>()
  const paths: Paths = {
    find(id) {
      if (found.has(id)) return found.get(id) ?? null

      const path = request.ObjectPaths[id]
      if (path === undefined) throw new Refusal('GeneralException', `no object path ${id}`)

      const thing = walk(path, paths, world)
      found.set(id, thing)
      return thing
    },
    given: (info) => givenTo(info, paths),
  }

  return paths
}

function walk(path: ObjectPath, paths: Paths, world: World): Thing | null {
  const { ObjectPathType: type, Name: name } = path
  if (type === pathTypes.global) return world.root
  if (type === pathTypes.nothing) return null
  if (type === pathTypes.reference) return world.references.find(name)
  if (type === pathTypes.service) return world.services[name] ?? refuse(`the service ${name}`)

  const parent = paths.find(path.ParentObjectPathId ?? 0)
  if (parent === null) return null
  if (type === pathTypes.property)
    return (parent.parts?.[localName(name)] ?? refuse(`${parent.type}.${localName(name)}`))()

  const given = paths.given(path.ArgumentInfo)
  if (type === pathTypes.indexer) return (parent.item ?? refuse(`items of ${parent.type}`))(given[0])

  const result = callMethod(parent, name, given)
  if (result === null || isThing(result)) return result
  throw notModelled(`an object from ${parent.type}.${name}`)
}

/** Calls a method by its wire name; `getItem` is what the indexer does. */
export function callMethod(thing: Thing, name: string, given: readonly unknown[]): unknown {
  const local = localName(name)
  if (local === 'getItem' && thing.item !== undefined) return thing.item(given[0])

  const method = thing.methods?.[local]
  if (method === undefined) throw notModelled(`${thing.type}.${local}`)
  return method(...given)
}

/** `GetRange` → `getRange`; names of the client's own begin with `_` and stay. */
export function localName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function givenTo({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}, paths: Paths): readonly unknown[] {
  return Arguments.map((argument, index) => {
    const id = ReferencedObjectPathIds?.[index]
    return typeof id === 'number' && id !== 0 ? paths.find(id) : argument
  })
}

function refuse(what: string): never {
  throw notModelled(what)
}
