import { withoutBullets } from './bullets.ts'
import { asciiDigits, comparable, withoutInvisible } from './comparable.ts'
import { and, besides, through } from './year-words.ts'

const dashes = /[\u2010-\u2015\u2212]/g
const longestPlan = 10

/**
 * The years that a years cell names, ascending: `2024`, `2024-2025` (all years between, in either direction),
 * `2024/2025`, two years joined by a word or merely listed. null where anything else is written.
 */
export function yearsIn(text: string): number[] | null {
  const tokens = tokensOf(text)
  const named = tokens.map((token, index) =>
    isYear(token) ? [Number(token)] : joined(tokens[index - 1], token, tokens[index + 1]),
  )
  const known = named.filter((years) => years !== null)
  if (known.length === 0 || known.length < named.length) return null

  return [...new Set(known.flat())].sort((a, b) => a - b)
}

function tokensOf(text: string): string[] {
  const written = withoutBullets(asciiDigits(withoutInvisible(text)).replace(dashes, '-'))

  return (written.match(/\d+|\p{L}[\p{L}\p{M}]*|\S/gu) ?? [])
    .map((token) => comparable(token) || token)
    .filter((token) => !besides.has(token))
}

/** What stands between two years; null where they are not joined in a known way. */
function joined(before: string | undefined, sign: string, after: string | undefined): number[] | null {
  if (!isYear(before) || !isYear(after)) return null

  const [first = 0, last = 0] = [Number(before), Number(after)].sort((a, b) => a - b)
  if (and.has(sign)) return [first, last]
  if (sign === '/') return last - first === 1 ? [first, last] : null
  if (!through.has(sign) || last - first >= longestPlan) return null

  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function isYear(token: string | undefined): boolean {
  return token !== undefined && /^(19|20|21)\d{2}$/.test(token)
}
