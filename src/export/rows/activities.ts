import { pointsText } from '../../money/index.ts'
import { type Activity, type BudgetLine, counted } from '../../plan/index.ts'
import { projectProgress } from '../../progress/index.ts'
import { projectTotals } from '../../totals/index.ts'
import { said } from '../said.ts'
import type { Draft, Source } from './draft.ts'
import { moneyTexts, textOf } from './money.ts'

/** The rows of a project's activities, in the order of the plan. */
export function activityRows(source: Source): readonly Draft<'activities'>[] {
  const { project, idOf } = source
  const measures = progressByActivity(source)

  return project.activities.map((activity, index) => {
    const measure = activity.followed === null ? undefined : measures.get(activity.followed)
    const { weight = null, achieved = null, progress = null } = measure ?? {}

    return {
      activity_id: idOf(activity),
      project_code: project.code,
      position: index + 1,
      label: said(activity.label),
      start_date: activity.followed?.start?.value ?? null,
      end_date: activity.followed?.end?.value ?? null,
      ...moneyTexts(amountsOf(activity, source)),
      weight: weight === null ? null : pointsText(weight),
      achieved: achieved === null ? null : pointsText(achieved),
      progress: progress === null ? null : pointsText(progress),
    }
  })
}

/** The rows of what pays for a project's activities: credits in the budget first, then year by year. */
export function financingRows({ project, idOf, years }: Source): readonly Draft<'financing'>[] {
  return project.activities.flatMap((activity) => {
    const own = { activity_id: idOf(activity), project_code: project.code }
    const { mobilised, byYear } = activity.line ?? nothingKnown

    return [
      ...(mobilised === null
        ? []
        : [{ ...own, source: 'mobilised', year: null, amount: textOf(counted(mobilised, 0n)) }]),
      ...years.flatMap((year) => {
        const field = byYear.get(year)

        return field === undefined ? [] : [{ ...own, source: String(year), year, amount: textOf(counted(field, 0n)) }]
      }),
    ]
  })
}

const nothingKnown: Pick<BudgetLine, 'mobilised' | 'byYear'> = { mobilised: null, byYear: new Map() }

/** An activity's sums are a project's of one line. */
function amountsOf({ line }: Activity, { project, years }: Source) {
  const budget = line === null || project.budget === null ? null : { ...project.budget, lines: [line] }

  return projectTotals({ ...project, budget }, years)
}

/** Progress is measured in the order of matrix 3. */
function progressByActivity({ project, years }: Source) {
  const measures = projectProgress(project, years).activities

  return new Map((project.followed?.activities ?? []).map((activity, index) => [activity, measures[index]]))
}
