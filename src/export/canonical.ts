import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { AnyRow } from './table.ts'

/** JSON with the members of every object in the order of their names and nothing between the signs (RFC 8785). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? sorted(inner) : inner,
  )
}

/** SHA-256 of a row in canonical JSON, in hexadecimal. */
export function rowHash(row: AnyRow): string {
  return hashOf(canonicalJson(row))
}

/**
 * SHA-256 of all rows, in hexadecimal: of one line a row, `table hash` and a line feed, in the order of the lines' bytes.
 * Whoever keeps the rows' hashes can work it out without the rows.
 */
export function contentHash(rows: Iterable<{ readonly table: string; readonly hash: string }>): string {
  const lines = Array.from(rows, ({ table, hash }) => `${table} ${hash}\n`)

  return hashOf(lines.sort().join(''))
}

function sorted(object: object): object {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
