import { centimesText } from './centimes.ts'
import { decimalOf, Exact, type Points, pointsOf } from './exact.ts'

/**
 * Shares of parts in their sum with two decimals that add up to `total` points exactly, by largest remainder; null
 * where the parts come to nothing or less.
 */
export function largestRemainder(parts: readonly bigint[], total = 100): readonly string[] | null {
  return hundredths(parts, BigInt(total) * 100n)?.map(centimesText) ?? null
}

/**
 * Weights brought to `target` points in proportion, each to 0.01 and together exact, by largest remainder. Their order
 * stays, and so does a weight of zero; null where they come to nothing or less.
 */
export function rebalance(weights: readonly Points[], target = 100): readonly Points[] | null {
  const decimals = weights.map(decimalOf)
  const places = Math.max(0, ...decimals.map((weight) => weight.decimalPlaces()))
  const parts = decimals.map((weight) => BigInt(weight.times(new Exact(10).pow(places)).toFixed(0)))

  return hundredths(parts, BigInt(target) * 100n)?.map((part) => pointsOf(new Exact(centimesText(part)))) ?? null
}

/** Each part first gets what it has in full; what is left goes one by one to the largest remainders, earlier parts first. */
function hundredths(parts: readonly bigint[], total: bigint): bigint[] | null {
  const whole = parts.reduce((sum, part) => sum + part, 0n)
  if (whole <= 0n) return null

  const shares = parts.map((part) => floorDivide(part * total, whole))
  const remainders = parts.map((part, index) => part * total - (shares[index] ?? 0n) * whole)
  const left = Number(total - shares.reduce((sum, share) => sum + share, 0n))
  const lucky = new Set(descending(remainders).slice(0, left))

  return shares.map((share, index) => (lucky.has(index) ? share + 1n : share))
}

function descending(values: readonly bigint[]): number[] {
  return values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => (a.value === b.value ? a.index - b.index : a.value < b.value ? 1 : -1))
    .map(({ index }) => index)
}

/** bigint division cuts toward zero; negative parts must round down as the others do. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor

  return dividend % divisor < 0n ? quotient - 1n : quotient
}
