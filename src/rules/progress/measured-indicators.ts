import { comparePoints, points } from '../../money/index.ts'
import type { Achieved, Activity, ImpactIndicator, Project, ShareField, TrackingIndicator } from '../../plan/index.ts'

const none = points(0)

/** An indicator of either kind, with the share that it can reach. */
export interface Measured {
  readonly indicator: TrackingIndicator | ImpactIndicator
  readonly limit: ShareField | null
}

/** All indicators of a project: tracking, then impact. */
export function measuredIndicators({ followed }: Project): readonly Measured[] {
  const tracking = (followed?.activities ?? []).flatMap(({ indicators }) => indicators)
  const impacts = followed?.impacts ?? []

  return [
    ...tracking.map((indicator) => ({ indicator, limit: indicator.weight })),
    ...impacts.map((indicator) => ({ indicator, limit: indicator.maximum })),
  ]
}

/** The cells that record what was achieved of an activity. */
export function achievedOf({ followed }: Activity): readonly Achieved[] {
  return (followed?.indicators ?? []).flatMap(({ achieved }) => achieved)
}

/** Whether a weight is a share that can be reached, or may be once it can be read; an empty one is `indicator/*`'s business. */
export function isReachable({ value, trouble }: ShareField): boolean {
  return value === null ? trouble !== null : comparePoints(value, none) > 0
}
