import { type Package, partBytes } from '../package.ts'
import { partKey } from '../part-names.ts'
import { xmlDecoder } from '../xml-decoder.ts'
import { encodedLike } from './encoding.ts'
import { rezip } from './rezip.ts'

/** The parts of a package as they are being changed; what is not put stays as it is, to the byte. */
export interface Draft {
  readonly source: Package
  has(part: string): boolean
  text(part: string): string
  /** The names of all parts. */
  parts(): readonly string[]
  /** Changes a part, or adds one. */
  put(part: string, text: string): void
  drop(part: string): void
  /** The archive with its changes. */
  bytes(): Uint8Array
}

/** A draft of a package, in which nothing is changed yet. */
export function draftOf(source: Package): Draft {
  const changed = new Map<string, { readonly name: string; readonly text: string | null }>()
  const original = (part: string) => {
    const decode = xmlDecoder()
    return decode(partBytes(source, part)) + decode(null)
  }

  return {
    source,
    has: (part) => (changed.has(partKey(part)) ? changed.get(partKey(part))?.text !== null : source.has(part)),
    text: (part) => changed.get(partKey(part))?.text ?? original(part),
    parts() {
      const kept = [...source.entries].filter(([key]) => !changed.has(key)).map(([, { name }]) => name)
      return [...kept, ...[...changed.values()].flatMap(({ name, text }) => (text === null ? [] : [name]))]
    },
    put: (name, text) => changed.set(partKey(name), { name, text }),
    drop: (name) => changed.set(partKey(name), { name, text: null }),
    bytes() {
      const parts = [...changed.values()].map(({ name, text }) => {
        const before = source.has(name) ? partBytes(source, name) : new Uint8Array()
        return [name, text === null ? null : encodedLike(before, text)] as const
      })

      return parts.length === 0 ? source.bytes : rezip(source, new Map(parts))
    },
  }
}
