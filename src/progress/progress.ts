import { fixedPoints, type Points, pointsText } from '../money/index.ts'
import { type Achieved, axesOf, type Plan, type Project } from '../plan/index.ts'
import { impactOf, meansOf } from './means.ts'
import type { Measure } from './measure.ts'
import { type ActivityProgress, type ProjectProgress, projectProgress } from './project-progress.ts'

type Known = string | null
type ByYear<T> = Readonly<Record<string, T>>

/** Both means as text in percent. */
export interface MeanTexts {
  readonly mean: Known
  readonly costWeighted: Known
}

/** A measure as text: weight and achieved in points, progress in percent. */
export interface MeasureTexts {
  readonly weight: Known
  readonly achieved: Known
  readonly progress: Known
}

/** An activity's progress as the report gives it. */
export interface ActivityTexts extends MeasureTexts {
  readonly label: string
  readonly indicators: (MeasureTexts & { readonly label: string; readonly target: number | null })[]
}

/** A plan's progress as the report gives it: projects in plan order, axes as they first appear. */
export interface PlanProgress {
  readonly plan: MeanTexts & { readonly impact: Known }
  readonly byYear: ByYear<MeanTexts>
  readonly projects: {
    readonly code: string
    readonly title: string
    readonly weights: Known
    readonly achieved: Known
    readonly progress: Known
    readonly byYear: ByYear<Known>
    readonly impact: Known
    readonly activities: ActivityTexts[]
  }[]
  readonly axes: (MeanTexts & { readonly axis: string; readonly byYear: ByYear<MeanTexts> })[]
}

/** The weighted progress of a plan, its axes, projects, activities and indicators. */
export function progressOf(plan: Plan): PlanProgress {
  const years = progressYears(plan)

  return progressFrom(
    plan,
    plan.projects.map((project) => projectProgress(project, years)),
  )
}

/** The same from each project's progress in plan order, so that after an edit only one project is measured again. */
export function progressFrom(plan: Plan, progress: readonly ProjectProgress[]): PlanProgress {
  const years = progressYears(plan)

  return {
    plan: { ...means(progress), impact: fixed(impactOf(progress)) },
    byYear: meansByYear(progress, years),
    projects: plan.projects.flatMap((project) => {
      const own = progress[project.index]
      return own === undefined ? [] : [projectTexts(project, own)]
    }),
    axes: axesOf(plan.projects).map(({ title, projects }) => {
      const own = projects.flatMap(({ index }) => progress[index] ?? [])
      return { axis: title, ...means(own), byYear: meansByYear(own, years) }
    }),
  }
}

/** The years that progress is given for: the plan's and those that matrix 3 has an achieved column for, ascending. */
export function progressYears({ years, projects }: Plan): readonly number[] {
  const all = new Set(years)
  const add = ({ achieved }: { readonly achieved: readonly Achieved[] }) => {
    for (const { year } of achieved) if (year !== null) all.add(year)
  }
  for (const { followed } of projects) {
    for (const { indicators } of followed?.activities ?? []) indicators.forEach(add)
    followed?.impacts.forEach(add)
  }

  return [...all].sort((a, b) => a - b)
}

function projectTexts({ code, title }: Project, own: ProjectProgress): PlanProgress['projects'][number] {
  const { weight, achieved, progress } = measureTexts(own)

  return {
    code,
    title,
    weights: weight,
    achieved,
    progress,
    byYear: Object.fromEntries([...own.byYear].map(([year, value]) => [year, fixed(value)])),
    impact: fixed(impactOf([own])),
    activities: own.activities.map(activityTexts),
  }
}

function activityTexts(activity: ActivityProgress): ActivityTexts {
  return {
    label: activity.label,
    ...measureTexts(activity),
    indicators: activity.indicators.map((one) => ({
      label: one.indicator.label.written,
      target: one.indicator.target,
      ...measureTexts(one),
    })),
  }
}

function measureTexts({ weight, achieved, progress }: Measure): MeasureTexts {
  return { weight: short(weight), achieved: short(achieved), progress: fixed(progress) }
}

function meansByYear(progress: readonly ProjectProgress[], years: readonly number[]): ByYear<MeanTexts> {
  return Object.fromEntries(years.map((year) => [year, means(progress, year)]))
}

function means(progress: readonly ProjectProgress[], year?: number): MeanTexts {
  const found = meansOf(progress, (own) => (year === undefined ? own.progress : (own.byYear.get(year) ?? null)))

  return { mean: fixed(found.mean), costWeighted: fixed(found.costWeighted) }
}

function fixed(points: Points | null): Known {
  return points === null ? null : fixedPoints(points)
}

function short(points: Points | null): Known {
  return points === null ? null : pointsText(points)
}
