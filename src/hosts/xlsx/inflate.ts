import { Inflate } from 'fflate'
import { checksum } from './checksum.ts'
import { limits } from './limits.ts'
import { type NodeZlib, nodeZlib } from './node-zlib.ts'
import { UnreadableFile } from './unreadable.ts'
import { packedBytes, type ZipEntry } from './zip.ts'

/** Takes a part piece by piece. */
export type Sink = (piece: Uint8Array) => void

const stored = 0
const deflated = 8
/** Small enough that no piece inflates to more than 8 MiB. */
const step = 1 << 13
/** In such pieces what is whole is handed on. */
const pieceSize = 1 << 16
/** What is larger is unpacked piece by piece, for the memory's sake. */
const largestWhole = 1 << 24

/**
 * Unpacks one entry into a sink. Sizes in headers are not trusted: what comes out is counted and held against the
 * checksum, so that a damaged byte never becomes a wrong number.
 * @throws UnreadableFile `encrypted`, `truncated`, `too-large`
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, sink: Sink): void {
  const part = entry.name
  if ((entry.flags & 1) === 1) throw new UnreadableFile('encrypted', { part })
  if (entry.method !== stored && entry.method !== deflated) throw new UnreadableFile('truncated', { part })
  if (entry.size > limits.partBytes) throw tooLarge(part)

  const zlib = nodeZlib()
  const sum = zlib?.crc32 ?? ((piece: Uint8Array, before: number) => checksum(before, piece))
  let crc = 0
  let size = 0
  unpack(packedBytes(bytes, entry), entry, zlib, (piece) => {
    if (piece.length === 0) return

    size += piece.length
    if (size > limits.partBytes) throw tooLarge(part)
    crc = sum(piece, crc)
    sink(piece)
  })
  if (crc !== entry.crc) throw new UnreadableFile('truncated', { part })
}

function tooLarge(part: string): UnreadableFile {
  return new UnreadableFile('too-large', { part, limit: limits.partBytes, unit: 'bytes' })
}

function unpack(packed: Uint8Array, entry: ZipEntry, zlib: NodeZlib | null, sink: Sink): void {
  const whole = entry.method === stored ? packed : zlib === null ? null : inflateWhole(packed, zlib, entry.size)
  if (whole !== null) inPieces(whole, sink)
  else inflateInPieces(packed, entry.name, sink)
}

function inPieces(whole: Uint8Array, sink: Sink): void {
  for (let at = 0; at < whole.length; at += pieceSize) sink(whole.subarray(at, at + pieceSize))
}

/** What unpacks to the size that its header says, at once; null for the rest, which is unpacked with care. */
function inflateWhole(packed: Uint8Array, zlib: NodeZlib, size: number): Uint8Array | null {
  if (size === 0 || size > largestWhole) return null
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: size, chunkSize: Math.max(size, 64) })
  } catch {
    return null
  }
}

function inflateInPieces(packed: Uint8Array, part: string, sink: Sink): void {
  const inflate = new Inflate(sink)
  for (let at = 0; at < packed.length; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    } catch (error) {
      // What fflate throws carries a number as its code; Node's own errors, which come out of the sink, carry a word.
      if (error instanceof Error && 'code' in error && typeof error.code === 'number')
        throw new UnreadableFile('truncated', { part }, { cause: error })
      throw error
    }
  }
}
