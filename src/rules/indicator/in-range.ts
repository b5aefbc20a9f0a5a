import { comparePoints, type Points, points } from '../../money/index.ts'

const none = points(0)
const all = points(100)

/** Whether a weight is above 0 and at most 100 points. */
export function inRange(weight: Points): boolean {
  return comparePoints(weight, none) > 0 && comparePoints(weight, all) <= 0
}
