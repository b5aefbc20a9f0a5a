import { deflateSync } from 'fflate'
import { checksum } from '../checksum.ts'
import type { Package } from '../package.ts'
import { partKey } from '../part-names.ts'
import { UnreadableFile } from '../unreadable.ts'
import { listZip, packedBytes, type ZipEntry } from '../zip.ts'
import {
  centralRecord,
  endRecord,
  type Headers,
  headersOf,
  localHeader,
  newHeaders,
  type Stored,
} from './zip-records.ts'

/** Offsets and counts from here on would need 64 bits. */
const widest = { bytes: 0xffffffff, entries: 0xffff }

/**
 * The archive again, with some parts changed, added (at the end) or taken away (null). All others keep their order,
 * times, attributes and compressed bytes.
 * @throws UnreadableFile `too-large`
 */
export function rezip(source: Package, parts: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const entries = listZip(source.bytes)
  const changes = new Map([...parts].map(([name, content]) => [partKey(name), content]))
  const archive = emptyArchive()
  for (const entry of entries) {
    const counts = source.entries.get(partKey(entry.name))?.record === entry.record
    const content = counts ? changes.get(partKey(entry.name)) : undefined
    if (content === null) continue

    archive.add(
      headersOf(source.bytes, entry),
      content === undefined ? asStored(source, entry) : store(content, entry.method),
    )
  }
  const [first] = entries
  for (const [name, content] of parts) {
    if (content === null || source.has(name) || first === undefined) continue

    archive.add(newHeaders(name, headersOf(source.bytes, first)), store(content, deflated))
  }

  return archive.finish(source.bytes)
}

const deflated = 8

function asStored({ bytes }: Package, entry: ZipEntry): Stored {
  const { method, crc, size } = entry

  return { method, crc, size, packed: packedBytes(bytes, entry) }
}

function store(content: Uint8Array, method: number): Stored {
  const packed = method === deflated ? deflateSync(content) : content

  return { method, crc: checksum(0, content), size: content.length, packed }
}

interface Archive {
  add(headers: Headers, stored: Stored): void
  /** The whole archive; the comment behind it is that of the one before. */
  finish(before: Uint8Array): Uint8Array
}

function emptyArchive(): Archive {
  const pieces: Uint8Array[] = []
  const records: Uint8Array[] = []
  let offset = 0

  return {
    add(headers, stored) {
      const header = localHeader(headers, stored)
      records.push(centralRecord(headers, stored, offset))
      pieces.push(header, stored.packed)
      offset += header.length + stored.packed.length
    },
    finish(before) {
      const size = records.reduce((sum, record) => sum + record.length, 0)
      if (offset + size > widest.bytes || records.length >= widest.entries) {
        throw new UnreadableFile('too-large', { limit: widest.entries, unit: 'parts' })
      }

      return joined([...pieces, ...records, endRecord(before, records.length, size, offset)])
    },
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }

  return whole
}
