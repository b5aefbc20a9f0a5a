import { Decimal } from 'decimal.js'

declare const unit: unique symbol

/** A share in points of 100, exact: 5 % is 5 points. Opaque: only this folder knows what it is made of. */
export interface Points {
  readonly [unit]: 'points'
}

/** Our own decimals: the library's default would round sums at 20 significant digits. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP })

/** Points from a decimal. */
export function pointsOf(decimal: Decimal): Points {
  return decimal as unknown as Points
}

/** The decimal behind points. */
export function decimalOf(points: Points): Decimal {
  return points as unknown as Decimal
}

const mostDigits = 15

/**
 * A double at its shortest decimal text; what needs more than 15 significant digits is binary residue and rounded away.
 */
export function decimalOfDouble(value: number): Decimal {
  const text = String(value)
  const exact = new Exact(text)

  return text.length <= mostDigits ? exact : exact.toSignificantDigits(mostDigits)
}
