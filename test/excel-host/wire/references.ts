import { Refusal, type Thing } from './thing.ts'

/** Objects that the client keeps from one batch to the next, until it lets them go. */
export interface References {
  keep(thing: Thing): string
  of(thing: Thing): string | undefined
  find(id: string): Thing
  drop(id: string): void
  readonly size: number
}

/** No references yet. */
export function referencesOf(): References {
  const kept = new Map<string, Thing>()
  let last = 0

  return {
    keep(thing) {
      const known = this.of(thing)
      if (known !== undefined) return known

      last += 1
      kept.set(`ref-${last}`, thing)
      return `ref-${last}`
    },
    of: (thing) => [...kept].find(([, each]) => each === thing)?.[0],
    find(id) {
      const thing = kept.get(id)
      if (thing === undefined) throw new Refusal('InvalidReference', `no reference ${id}`)
      return thing
    },
    drop: (id) => void kept.delete(id),
    get size() {
      return kept.size
    },
  }
}
