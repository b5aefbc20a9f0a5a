import { inflateEntry, type Sink } from './inflate.ts'
import { limits } from './limits.ts'
import { partKey, relationshipsOf } from './part-names.ts'
import { recognise } from './recognise.ts'
import { type Relationship, readRelationships } from './relationships.ts'
import { UnreadableFile } from './unreadable.ts'
import { listZip, looksZipped, type ZipEntry } from './zip.ts'

/** A zip package of parts, opened but not unpacked: each part is inflated when it is asked for. */
export interface Package {
  readonly bytes: Uint8Array
  /** By `partKey`, in the order of the archive; of two entries with one name the later counts. */
  readonly entries: ReadonlyMap<string, ZipEntry>
  has(part: string): boolean
  /** Unpacks a part piece by piece. @throws UnreadableFile `truncated`, `too-large`, `encrypted` */
  stream(part: string, sink: Sink): void
  /** What a part points at, the package itself for `''`; none where it has no relationships. */
  relationships(part: string): readonly Relationship[]
}

/** Opens a package. @throws UnreadableFile for bytes that are no zip archive */
export function openPackage(bytes: Uint8Array): Package {
  if (!looksZipped(bytes)) throw recognise(bytes)

  const entries = new Map(listZip(bytes).map((entry) => [partKey(entry.name), entry]))
  let unpacked = 0

  const opened: Package = {
    bytes,
    entries,
    has: (part) => entries.has(partKey(part)),
    stream(part, sink) {
      const entry = entries.get(partKey(part))
      if (entry === undefined) throw new UnreadableFile('truncated', { part })

      inflateEntry(bytes, entry, (piece) => {
        unpacked += piece.length
        if (unpacked > limits.packageBytes)
          throw new UnreadableFile('too-large', { limit: limits.packageBytes, unit: 'bytes' })

        sink(piece)
      })
    },
    relationships: (part) => (opened.has(relationshipsOf(part)) ? readRelationships(opened, part) : []),
  }

  return opened
}

/** A part's bytes in one piece. @throws UnreadableFile as `stream` does */
export function partBytes(source: Package, part: string): Uint8Array {
  const pieces: Uint8Array[] = []
  source.stream(part, (piece) => pieces.push(piece))

  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }

  return whole
}
