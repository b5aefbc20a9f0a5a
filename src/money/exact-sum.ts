import { decimalOfDouble, Exact } from './exact.ts'

/** The sum of doubles as their decimal texts add up: 0.1 and 0.2 make 0.3, as a person adding them on paper finds. */
export function exactSum(terms: Iterable<number>): number {
  let sum = new Exact(0)
  for (const term of terms) sum = sum.plus(decimalOfDouble(term))

  return sum.toNumber()
}
