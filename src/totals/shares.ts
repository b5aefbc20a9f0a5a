import { type Centimes, largestRemainder, percentOf, sumCentimes } from '../money/index.ts'
import { allKnown } from '../plan/index.ts'

/**
 * What each part is of the whole, in percent with two decimals. Parts that make up the whole add up to 100.00 by
 * largest remainder; others are rounded one by one. All null where an amount is not known or the whole is nothing.
 */
export function sharesOf(parts: readonly (Centimes | null)[], whole: Centimes | null): readonly (string | null)[] {
  const known = allKnown(parts)
  if (known === null || whole === null) return parts.map(() => null)
  if (sumCentimes(known) !== whole) return known.map((part) => percentOf(part, whole))

  return largestRemainder(known) ?? known.map(() => null)
}
