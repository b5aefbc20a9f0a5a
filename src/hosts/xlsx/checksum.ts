/** Tables for four bytes at a time: byte by byte the checksum would cost as much as unpacking. */
const first = tableAfter(null)
const second = tableAfter(first)
const third = tableAfter(second)
const fourth = tableAfter(third)

/** The CRC-32 of bytes that go on with this piece, from that of what came before; 0 to begin with. */
export function checksum(before: number, piece: Uint8Array): number {
  const whole = piece.length & ~3
  let crc = ~before
  for (let at = 0; at < whole; at += 4) {
    crc ^= byte(piece, at) | (byte(piece, at + 1) << 8) | (byte(piece, at + 2) << 16) | (byte(piece, at + 3) << 24)
    crc = entry(fourth, crc) ^ entry(third, crc >>> 8) ^ entry(second, crc >>> 16) ^ entry(first, crc >>> 24)
  }
  for (let at = whole; at < piece.length; at++) crc = (crc >>> 8) ^ entry(first, crc ^ byte(piece, at))

  return ~crc >>> 0
}

function byte(piece: Uint8Array, at: number): number {
  return piece[at] ?? 0
}

function entry(table: Int32Array, index: number): number {
  return table[index & 0xff] ?? 0
}

/** The table for a byte that stands one place before those of the other table; the first table for null. */
function tableAfter(other: Int32Array | null): Int32Array {
  return Int32Array.from({ length: 256 }, (_, index) => {
    if (other !== null) return (entry(other, index) >>> 8) ^ entry(first, entry(other, index))

    let value = index
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
}
