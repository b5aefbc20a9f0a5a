import { comparePoints, points } from '../../money/index.ts'

/** How far a commitment is, as the partnership's reviews call it. */
export type Completion = 'not-started' | 'limited' | 'substantial' | 'complete'

/** Nothing, less than half, less than all, or all; null where progress is not known. */
export function completionOf(progress: string | null): Completion | null {
  if (progress === null) return null

  const reached = (least: number) => comparePoints(points(progress), points(least)) >= 0
  if (reached(100)) return 'complete'
  if (reached(50)) return 'substantial'

  return comparePoints(points(progress), points(0)) > 0 ? 'limited' : 'not-started'
}
