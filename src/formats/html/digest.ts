import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The digest by which a page's policy knows a style of its own: SHA-256 in base64. */
export function digestOf(text: string): string {
  const bytes = sha256(utf8ToBytes(text))
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const sixes = bits.match(/.{1,6}/g) ?? []

  return `${sixes.map((six) => letters[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')}=`
}
