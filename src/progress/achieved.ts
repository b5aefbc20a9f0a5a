import { isZero, type Points, points, sumPoints } from '../money/index.ts'
import { type Achieved, allKnown, isFilled } from '../plan/index.ts'

/** Points achieved so far: the column without a year where it is filled, else all years. null: a cell could not be read. */
export function achievedSoFar(achieved: readonly Achieved[]): Points | null {
  const state = achieved.find(({ year, share }) => year === null && isFilled(share))

  return state === undefined ? inYearsTo(achieved, Number.POSITIVE_INFINITY) : state.share.value
}

/**
 * Points achieved up to and including a year. Of a single column without years only nothing is known by year: nothing
 * so far is nothing in each; anything else gives null, as does a cell that could not be read.
 */
export function achievedBy(achieved: readonly Achieved[], year: number): Points | null {
  if (achieved.some((one) => one.year !== null)) return inYearsTo(achieved, year)

  const soFar = achievedSoFar(achieved)
  return soFar !== null && isZero(soFar) ? points(0) : null
}

/** Increments add up; a cumulated column stands for all before it, and an empty one for nothing new. */
function inYearsTo(achieved: readonly Achieved[], last: number): Points | null {
  const filled = achieved
    .filter(({ year, share }) => year !== null && year <= last && isFilled(share))
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
  const cumulated = filled.findLastIndex(({ cumulative }) => cumulative)
  const counting = allKnown(filled.slice(Math.max(cumulated, 0)).map(({ share }) => share.value))

  return counting === null ? null : sumPoints(counting)
}
