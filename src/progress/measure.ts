import { type Points, shareOf, sumPoints } from '../money/index.ts'
import { allKnown } from '../plan/index.ts'

/** How far a thing is: its weight and what is achieved of it, in points; progress in percent, null of no weight. */
export interface Measure {
  readonly weight: Points | null
  readonly achieved: Points | null
  readonly progress: Points | null
}

/** A measure with its progress; null where either side is not known. */
export function measured(weight: Points | null, achieved: Points | null): Measure {
  return { weight, achieved, progress: ratio(achieved, weight) }
}

/** Percent of the whole; null where either is not known or the whole is nothing. */
export function ratio(part: Points | null, whole: Points | null): Points | null {
  return part === null || whole === null ? null : shareOf(part, whole)
}

/** The sum of points; null where one of them is not known. */
export function sumKnown(list: readonly (Points | null)[]): Points | null {
  const known = allKnown(list)

  return known === null ? null : sumPoints(known)
}
