import type { ZipEntry } from '../zip.ts'

/** The two headers of an entry as an archive has them. */
export interface Headers {
  readonly local: Uint8Array
  readonly central: Uint8Array
}

/** An entry's content as it is stored. */
export interface Stored {
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
}

/** Extra field that holds 64-bit numbers: ours never need one. */
const wideField = 1
/** Sizes stand behind the content: ours stand before it. */
const sizesBehind = 8

/** The headers of an entry. */
export function headersOf(bytes: Uint8Array, { offset, record }: ZipEntry): Headers {
  const view = viewOf(bytes)
  const length = (at: number) => view.getUint16(at, true)

  return {
    local: bytes.slice(offset, offset + 30 + length(offset + 26) + length(offset + 28)),
    central: bytes.slice(record, record + 46 + length(record + 28) + length(record + 30) + length(record + 32)),
  }
}

/** Headers for a part that the archive did not have, of the time of one that it has. */
export function newHeaders(name: string, like: Headers): Headers {
  const text = new TextEncoder().encode(name)
  const local = new Uint8Array(30 + text.length)
  const central = new Uint8Array(46 + text.length)
  local.set(text, 30)
  central.set(text, 46)
  local.set(like.local.subarray(10, 14), 10)
  central.set(like.local.subarray(10, 14), 12)
  write(local, [
    [0, 0x04034b50, 4],
    [4, 20, 2],
    [26, text.length, 2],
  ])
  write(central, [
    [0, 0x02014b50, 4],
    [4, 20, 2],
    [6, 20, 2],
    [28, text.length, 2],
  ])

  return { local, central }
}

/** A local header for what is stored behind it. */
export function localHeader({ local }: Headers, stored: Stored): Uint8Array {
  const extra = 30 + viewOf(local).getUint16(26, true)
  const header = withoutWideField(local, extra, local.length, 28)
  write(header, [[6, flagsOf(header, 6), 2], [8, stored.method, 2], ...numbersOf(stored, 14)])

  return header
}

/** A record of the central directory. */
export function centralRecord({ central }: Headers, stored: Stored, offset: number): Uint8Array {
  const view = viewOf(central)
  const extra = 46 + view.getUint16(28, true)
  const record = withoutWideField(central, extra, extra + view.getUint16(30, true), 30)
  write(record, [[8, flagsOf(record, 8), 2], [10, stored.method, 2], ...numbersOf(stored, 16), [42, offset, 4]])

  return record
}

/** The end of an archive, with the comment of the one before. */
export function endRecord(before: Uint8Array, count: number, size: number, offset: number): Uint8Array {
  const comment = commentOf(before)
  const end = new Uint8Array(22 + comment.length)
  end.set(comment, 22)
  write(end, [
    [0, 0x06054b50, 4],
    [8, count, 2],
    [10, count, 2],
    [12, size, 4],
    [16, offset, 4],
    [20, comment.length, 2],
  ])

  return end
}

function commentOf(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes)
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at--) {
    const fits = view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === bytes.length
    if (fits) return bytes.subarray(at + 22)
  }

  return new Uint8Array()
}

type Field = readonly [at: number, value: number, bytes: 2 | 4]

function numbersOf({ crc, packed, size }: Stored, at: number): readonly Field[] {
  return [
    [at, crc, 4],
    [at + 4, packed.length, 4],
    [at + 8, size, 4],
  ]
}

function flagsOf(header: Uint8Array, at: number): number {
  return viewOf(header).getUint16(at, true) & ~sizesBehind
}

/** Takes the field away between two places, and counts its bytes off from the length that stands at a third. */
function withoutWideField(header: Uint8Array, start: number, end: number, lengthAt: number): Uint8Array {
  const view = viewOf(header)
  const kept: number[] = []
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    const next = Math.min(at + 4 + view.getUint16(at + 2, true), end)
    if (view.getUint16(at, true) !== wideField) kept.push(...header.subarray(at, next))
  }
  const whole = Uint8Array.from([...header.subarray(0, start), ...kept, ...header.subarray(end)])
  write(whole, [[lengthAt, kept.length, 2]])

  return whole
}

function write(header: Uint8Array, fields: readonly Field[]): void {
  const view = viewOf(header)
  for (const [at, value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
