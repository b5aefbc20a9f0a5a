import { comparable } from './comparable.ts'

/**
 * Orders texts as people list them, the same on every machine: numbers by what they count, letters without their
 * accents and spellings. Texts that differ in nothing else come in the order of their signs.
 */
export function compareNaturally(a: string, b: string): number {
  const [first, second] = [piecesOf(a), piecesOf(b)]
  const shared = Math.min(first.length, second.length)
  for (let at = 0; at < shared; at += 1) {
    const order = comparePieces(first[at] ?? '', second[at] ?? '')
    if (order !== 0) return order
  }

  return first.length - second.length || compareSigns(a, b)
}

/** Words and numbers in turn, a word first. */
function piecesOf(text: string): readonly string[] {
  return comparable(text).split(/(\d+)/)
}

function comparePieces(a: string, b: string): number {
  if (!/^\d+$/.test(a) || !/^\d+$/.test(b)) return compareSigns(a, b)

  const [first, second] = [a, b].map((digits) => digits.replace(/^0+/, ''))

  return (first ?? '').length - (second ?? '').length || compareSigns(first ?? '', second ?? '')
}

function compareSigns(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
