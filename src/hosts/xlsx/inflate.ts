import { Inflate } from 'fflate'
import { checksum } from './checksum.ts'
import { limits } from './limits.ts'
import { UnreadableFile } from './unreadable.ts'
import { packedBytes, type ZipEntry } from './zip.ts'

/** Takes a part piece by piece. */
export type Sink = (piece: Uint8Array) => void

const stored = 0
const deflated = 8
/** Small enough that no piece inflates to more than 8 MiB. */
const step = 1 << 13

/**
 * Unpacks one entry into a sink. Sizes in headers are not trusted: what comes out is counted and held against the
 * checksum, so that a damaged byte never becomes a wrong number.
 * @throws UnreadableFile `encrypted`, `truncated`, `too-large`
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, sink: Sink): void {
  const part = entry.name
  if ((entry.flags & 1) === 1) throw new UnreadableFile('encrypted', { part })
  if (entry.method !== stored && entry.method !== deflated) throw new UnreadableFile('truncated', { part })

  let crc = 0
  let size = 0
  const grow = (bytes: number) => {
    size += bytes
    if (size > limits.partBytes) throw new UnreadableFile('too-large', { part, limit: limits.partBytes, unit: 'bytes' })
  }
  if (entry.size > limits.partBytes) grow(entry.size)

  unpack(packedBytes(bytes, entry), entry, (piece) => {
    if (piece.length === 0) return

    grow(piece.length)
    crc = checksum(crc, piece)
    sink(piece)
  })
  if (crc !== entry.crc) throw new UnreadableFile('truncated', { part })
}

function unpack(packed: Uint8Array, entry: ZipEntry, sink: Sink): void {
  const inflate = entry.method === stored ? null : new Inflate(sink)
  for (let at = 0; at < packed.length; at += step) {
    const piece = packed.subarray(at, at + step)
    if (inflate === null) sink(piece)
    else push(inflate, piece, at + step >= packed.length, entry.name)
  }
}

function push(inflate: Inflate, piece: Uint8Array, last: boolean, part: string): void {
  try {
    inflate.push(piece, last)
  } catch (error) {
    // What fflate throws carries a number as its code; anything else, as Node's own, which carries a word, comes out of the sink.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number')
      throw new UnreadableFile('truncated', { part }, { cause: error })
    throw error
  }
}
