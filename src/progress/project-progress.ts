import { type Centimes, isZero, type Points, points } from '../money/index.ts'
import {
  type Achieved,
  allKnown,
  counted,
  type FollowedActivity,
  type ImpactIndicator,
  type Project,
  type TrackingIndicator,
} from '../plan/index.ts'
import { achievedBy, achievedSoFar } from './achieved.ts'
import { type Measure, measured, ratio, sumKnown } from './measure.ts'
import { projectCost } from './project-cost.ts'

/** How far a tracking indicator is. */
export interface IndicatorProgress extends Measure {
  readonly indicator: TrackingIndicator
}

/** How far an activity of matrix 3 is. */
export interface ActivityProgress extends Measure {
  /** As the plan names it. */
  readonly label: string
  readonly indicators: readonly IndicatorProgress[]
}

/** How far a project is: all that a plan's progress needs of it. */
export interface ProjectProgress extends Measure {
  readonly cost: Centimes | null
  /** Progress up to and including each year, in percent; null where it cannot be known. */
  readonly byYear: ReadonlyMap<number, Points | null>
  /** Achieved over maximum of each impact indicator that has one, in percent; null where a cell could not be read. */
  readonly impacts: readonly Points[] | null
  readonly activities: readonly ActivityProgress[]
}

/** A project's weighted progress; nothing is known of a project that matrix 3 does not have. */
export function projectProgress(project: Project, years: readonly number[]): ProjectProgress {
  const { followed } = project
  const cost = projectCost(project)
  if (followed === null) return { ...unknown, cost, byYear: new Map(years.map((year) => [year, null])) }

  const activities = activitiesOf(project, followed.activities)
  const tracking = followed.activities.flatMap(({ indicators }) => indicators)
  const whole = summed(activities)

  return {
    ...whole,
    cost,
    byYear: new Map(years.map((year) => [year, ratio(achievedIn(tracking, year), whole.weight)])),
    impacts: allKnown(followed.impacts.filter(hasMaximum).map(impactRatio)),
    activities,
  }
}

/** Whether a project has anything to measure: one whose weights come to nothing is left out of means. */
export function isMeasurable({ weight }: ProjectProgress): boolean {
  return weight === null || !isZero(weight)
}

const unknown = { ...measured(null, null), impacts: null, activities: [] }

function activitiesOf(project: Project, followed: readonly FollowedActivity[]): readonly ActivityProgress[] {
  const labels = new Map(project.activities.map((activity) => [activity.followed, activity.label]))

  return followed.map((activity) => {
    const indicators = activity.indicators.map(indicatorProgress)
    return { ...summed(indicators), label: labels.get(activity) ?? activity.label.written, indicators }
  })
}

/** A weight that is not written weighs nothing. */
function indicatorProgress(indicator: TrackingIndicator): IndicatorProgress {
  return { ...measured(counted(indicator.weight, points(0)), achievedSoFar(indicator.achieved)), indicator }
}

function summed(parts: readonly Measure[]): Measure {
  return measured(sumKnown(parts.map(({ weight }) => weight)), sumKnown(parts.map(({ achieved }) => achieved)))
}

function achievedIn(indicators: readonly { readonly achieved: readonly Achieved[] }[], year: number): Points | null {
  return sumKnown(indicators.map(({ achieved }) => achievedBy(achieved, year)))
}

function hasMaximum({ maximum }: ImpactIndicator): boolean {
  const value = counted(maximum, points(0))

  return value === null || !isZero(value)
}

function impactRatio({ maximum, achieved }: ImpactIndicator): Points | null {
  return ratio(achievedSoFar(achieved), maximum?.value ?? null)
}
