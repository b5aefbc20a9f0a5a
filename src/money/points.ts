import type { Centimes } from './centimes.ts'
import { decimalOf, Exact, type Points, pointsOf } from './exact.ts'

export type { Points } from './exact.ts'

const nothing = new Exact(0)

/** Points from plain decimal text or a number; throws where the text is no number. */
export function points(value: string | number): Points {
  return pointsOf(value === 0 ? nothing : new Exact(String(value)))
}

/** The exact sum of points; 0 of none. */
export function sumPoints(list: Iterable<Points>): Points {
  let sum = nothing
  for (const item of list) sum = sum.isZero() ? decimalOf(item) : sum.plus(decimalOf(item))

  return pointsOf(sum)
}

/** Below, equal or above as -1, 0 or 1, once both are rounded to 0.01 points. */
export function comparePoints(a: Points, b: Points): -1 | 0 | 1 {
  const order = rounded(a).comparedTo(rounded(b))

  return order < 0 ? -1 : order > 0 ? 1 : 0
}

/** Whether two shares are the same to 0.01 points. */
export function equalPoints(a: Points, b: Points): boolean {
  return comparePoints(a, b) === 0
}

/** Whether a share is nothing at all, not even a thousandth. */
export function isZero(value: Points): boolean {
  return decimalOf(value).isZero()
}

/** Points with at most two decimals and no needless zeros: `101`, `4.95`. */
export function pointsText(value: Points): string {
  return rounded(value).toFixed()
}

/** Points with two decimals: `4.50`. */
export function fixedPoints(value: Points): string {
  return rounded(value).toFixed(2)
}

/** What part is of whole, in points; null of a whole of nothing. */
export function shareOf(part: Points, whole: Points): Points | null {
  const divisor = decimalOf(whole)
  if (divisor.isZero()) return null

  // Most plans have achieved nothing yet, and a division is dear.
  return isZero(part) ? pointsOf(nothing) : pointsOf(decimalOf(part).times(100).div(divisor))
}

/** The mean of points; null of none. */
export function meanPoints(list: readonly Points[]): Points | null {
  if (list.length === 0) return null

  return pointsOf(decimalOf(sumPoints(list)).div(list.length))
}

/** The mean of points weighted by amounts in centimes; null where the amounts come to nothing. */
export function weightedMean(list: readonly { readonly points: Points; readonly cost: Centimes }[]): Points | null {
  let whole = new Exact(0)
  let sum = new Exact(0)
  for (const { points, cost } of list) {
    const weight = new Exact(String(cost))
    whole = whole.plus(weight)
    sum = sum.plus(decimalOf(points).times(weight))
  }

  return whole.isZero() ? null : pointsOf(sum.div(whole))
}

/** Half away from zero; the library's negative zero becomes a plain one. */
function rounded(value: Points) {
  const decimal = decimalOf(value)
  const short = decimal.decimalPlaces() <= 2 ? decimal : decimal.toDecimalPlaces(2)

  return short.isZero() ? nothing : short
}
