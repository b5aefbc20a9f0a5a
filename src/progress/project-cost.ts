import { type Centimes, sumCentimes } from '../money/index.ts'
import { allKnown, counted, isFilled, type Project } from '../plan/index.ts'

/**
 * The cost that a project weighs with, in centimes: as matrix 2 writes it, else matrix 1, else the sum of its
 * activities' costs. null where that could not be read or none is written.
 */
export function projectCost({ budget, listed }: Project): Centimes | null {
  const written = [budget?.cost, listed?.cost].find((field) => field != null && isFilled(field))
  if (written != null) return written.value
  if (budget === null || budget.lines.every(({ cost }) => cost === null)) return null

  const costs = allKnown(budget.lines.map(({ cost }) => counted(cost, 0n)))
  return costs === null ? null : sumCentimes(costs)
}
