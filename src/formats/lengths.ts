import { parseCentimes } from '../money/index.ts'

/**
 * How long the bars of amounts are, in thousandths of the whole, or of the longest where the whole is not known: drawn to
 * the pixel, while amounts stay exact.
 */
export function lengthsOf(amounts: readonly (string | null)[], whole: string | null): readonly number[] {
  const centimes = amounts.map(centimesOf)
  const [longest = 0n] = centimes.toSorted((a, b) => (a < b ? 1 : -1))
  const full = whole === null ? longest : centimesOf(whole)

  return centimes.map((one) => (full <= 0n || one < 0n ? 0 : Number((one * 1000n) / full)))
}

/** How long the bar of a share is, in thousandths of 100 points. */
export function lengthOfShare(points: string | null): number {
  return points === null ? 0 : Math.round(Number(points) * 10)
}

function centimesOf(amount: string | null): bigint {
  return (amount === null ? null : parseCentimes(amount)) ?? 0n
}
