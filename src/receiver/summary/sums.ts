import {
  centimesText,
  fixedPoints,
  meanPoints,
  parseCentimes,
  points,
  sumCentimes,
  weightedMean,
} from '../../money/index.ts'
import type { Sums } from '../../protocol/index.ts'
import type { ProjectDigest } from './digest.ts'

/** A project and the plan that it is of. */
export interface Counted {
  readonly plan: string
  readonly project: ProjectDigest
}

/** The exact sums of projects, and the means of their progress; those without progress are not in the means. */
export function sumsOf(counted: readonly Counted[]): Sums {
  const projects = counted.map(({ project }) => project)
  const measured = projects.flatMap(({ progress, cost }) =>
    progress === null ? [] : [{ points: points(progress), cost: centimes(cost) }],
  )
  const mean = meanPoints(measured.map((one) => one.points))
  const costWeighted = weightedMean(measured)

  return {
    plans: new Set(counted.map(({ plan }) => plan)).size,
    projects: projects.length,
    activities: projects.reduce((sum, { activities }) => sum + activities, 0),
    mobilised: total(projects.map(({ mobilised }) => mobilised)),
    byYear: yearsOf(projects),
    cost: total(projects.map(({ cost }) => cost)),
    progress: {
      mean: mean === null ? null : fixedPoints(mean),
      costWeighted: costWeighted === null ? null : fixedPoints(costWeighted),
    },
  }
}

function yearsOf(projects: readonly ProjectDigest[]): Sums['byYear'] {
  const years = new Set(projects.flatMap(({ byYear }) => Object.keys(byYear)))

  return Object.fromEntries(
    [...years].sort().map((year) => [year, total(projects.flatMap(({ byYear }) => byYear[year] ?? []))]),
  )
}

function total(amounts: readonly string[]): string {
  return centimesText(sumCentimes(amounts.map(centimes)))
}

/** Every amount was checked when it came. */
function centimes(amount: string): bigint {
  return parseCentimes(amount) ?? 0n
}
