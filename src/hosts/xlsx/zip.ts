import { limits } from './limits.ts'
import { UnreadableFile } from './unreadable.ts'

/** One file of a zip archive as its central directory lists it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its local header starts. */
  readonly offset: number
  /** Where its record in the central directory starts. */
  readonly record: number
}

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endRecord = 0x06054b50
const endRecord64 = 0x06064b50
const endLocator64 = 0x07064b50
const inExtra = 0xffffffff

/** Whether bytes begin as a zip archive does. */
export function looksZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/**
 * Lists a zip archive by its central directory, which alone is to be trusted where local headers differ.
 * @throws UnreadableFile `truncated`, `too-large`
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes)
  try {
    const { count, offset } = directoryOf(view)
    if (count > limits.parts) throw new UnreadableFile('too-large', { limit: limits.parts, unit: 'parts' })

    return listEntries(view, count, offset)
  } catch (error) {
    // What is not ours is a place outside of the bytes.
    throw error instanceof UnreadableFile ? error : new UnreadableFile('truncated', {}, { cause: error })
  }
}

/** An entry's bytes as they are stored, compressed or not. @throws UnreadableFile `truncated` */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  const start = entry.offset
  if (start + 30 > bytes.length || view.getUint32(start, true) !== localHeader)
    throw new UnreadableFile('truncated', { part: entry.name })

  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (data + entry.packed > bytes.length) throw new UnreadableFile('truncated', { part: entry.name })

  return bytes.subarray(data, data + entry.packed)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function directoryOf(view: DataView): { readonly count: number; readonly offset: number } {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  const offset = view.getUint32(end + 16, true)
  const wide = end >= 20 && view.getUint32(end - 20, true) === endLocator64
  if (!wide) return { count, offset }

  const at = wideNumber(view, end - 12)
  if (view.getUint32(at, true) !== endRecord64) throw new UnreadableFile('truncated')

  return { count: wideNumber(view, at + 32), offset: wideNumber(view, at + 48) }
}

/** The end record stands last, but for a comment of up to 64 KiB, or what a transfer has added behind. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22
  const found: number[] = []
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) if (view.getUint32(at, true) === endRecord) found.push(at)
  const end = found.find((at) => at + view.getUint16(at + 20, true) === last) ?? found[0]
  if (end === undefined) throw new UnreadableFile('truncated')

  return end
}

function listEntries(view: DataView, count: number, offset: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = offset
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== centralHeader) throw new UnreadableFile('truncated')

    entries.push(entryAt(view, at))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }

  return entries
}

function entryAt(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true)
  const extra = at + 46 + nameLength
  const wide = wideFields(view, extra, extra + view.getUint16(at + 30, true))
  const field = (place: number) => {
    const value = view.getUint32(at + place, true)
    return value === inExtra ? (wide.shift() ?? value) : value
  }
  // The order matters: the extra field holds only what did not fit, in this order.
  const size = field(24)
  const packed = field(20)
  const offset = field(42)

  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    offset,
    record: at,
  }
}

function wideFields(view: DataView, start: number, end: number): number[] {
  const fields: number[] = []
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue

    const last = at + 4 + view.getUint16(at + 2, true)
    for (let field = at + 4; field + 8 <= last; field += 8) fields.push(wideNumber(view, field))
  }

  return fields
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}
