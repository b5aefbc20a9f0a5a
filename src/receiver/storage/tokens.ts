import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Query } from '../database/database.ts'

/** Who asks: a member, by a token that bears a label. */
export interface Bearer {
  readonly memberId: number
  readonly label: string
}

/** Makes a token for a member and gives it, once: only its hash is kept. `secret` is a word that nobody can guess. */
export async function makeToken(query: Query, { memberId, label }: Bearer, secret: string, now: Date): Promise<string> {
  const token = `inf_${memberId}_${secret}`
  await query('INSERT INTO tokens VALUES ($1, $2, $3, $4)', [memberId, hashOf(token), label, now.toISOString()])

  return token
}

/** Takes every token of a member away; gives how many there were. */
export async function revokeTokens(query: Query, memberId: number): Promise<number> {
  const gone = await query('DELETE FROM tokens WHERE member_id = $1 RETURNING label', [memberId])

  return gone.length
}

/** Whose token this is; null where it is nobody's. A token names its member, so that one member's tokens are looked at. */
export async function bearerOf(query: Query, token: string): Promise<Bearer | null> {
  const [, member] = /^inf_([1-9]\d{0,8})_[\w-]{20,200}$/.exec(token) ?? []
  if (member === undefined) return null

  const memberId = Number(member)
  const [found] = await query<{ label: string }>('SELECT label FROM tokens WHERE member_id = $1 AND token_hash = $2', [
    memberId,
    hashOf(token),
  ])

  return found === undefined ? null : { memberId, label: found.label }
}

/** A token is as long as chance: a quick hash keeps it as safe as a slow one would. */
function hashOf(token: string): string {
  return bytesToHex(sha256(utf8ToBytes(token)))
}
