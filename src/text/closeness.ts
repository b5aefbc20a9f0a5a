import { distance } from 'fastest-levenshtein'

/** How alike two comparable texts are: 1 the same, 0 nothing in common; by Levenshtein distance over the longer one. */
export function closeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 1

  return 1 - distance(a, b) / longer
}
