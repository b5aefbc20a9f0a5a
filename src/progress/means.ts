import { meanPoints, type Points, weightedMean } from '../money/index.ts'
import { allKnown } from '../plan/index.ts'
import { isMeasurable, type ProjectProgress } from './project-progress.ts'

/** Both means of projects' progress, in percent; null where one of them or its cost is not known, or there are none. */
export interface Means {
  readonly mean: Points | null
  readonly costWeighted: Points | null
}

/** The means over projects of the progress that `progressIn` picks. */
export function meansOf(
  projects: readonly ProjectProgress[],
  progressIn: (project: ProjectProgress) => Points | null,
): Means {
  const measurable = projects.filter(isMeasurable)
  const known = allKnown(measurable.map(progressIn))
  const weighed = allKnown(measurable.map((project) => weighedIn(progressIn(project), project.cost)))

  return {
    mean: known === null ? null : meanPoints(known),
    costWeighted: weighed === null ? null : weightedMean(weighed),
  }
}

/** The mean over all impact indicators of these projects, in percent; null without any, or where one is not known. */
export function impactOf(projects: readonly ProjectProgress[]): Points | null {
  const known = allKnown(projects.map(({ impacts }) => impacts))

  return known === null ? null : meanPoints(known.flat())
}

function weighedIn(points: Points | null, cost: ProjectProgress['cost']) {
  return points === null || cost === null ? null : { points, cost }
}
