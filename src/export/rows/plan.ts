import { type Points, pointsText } from '../../money/index.ts'
import type { Plan, Project } from '../../plan/index.ts'
import { meansOf, projectProgress } from '../../progress/index.ts'
import { projectTotals, sumAmounts } from '../../totals/index.ts'
import { said } from '../said.ts'
import type { Draft } from './draft.ts'
import { moneyTexts } from './money.ts'

/** What the row of a plan is made from. */
export interface PlanSource {
  readonly plan: Plan
  /** The projects that go. */
  readonly projects: readonly Project[]
  readonly heldBack: number
  readonly withheld: number
  readonly period: { readonly first: number; readonly last: number }
  readonly years: readonly number[]
}

/** The row of the plan as far as it is published. */
export function planRow({ plan, projects, heldBack, withheld, period, years }: PlanSource): Draft<'plan'> {
  const { cover } = plan
  const activities = projects.flatMap((project) => project.activities)
  const means = meansOf(
    projects.map((project) => projectProgress(project, years)),
    ({ progress }) => progress,
  )

  return {
    collectivity: said(cover?.collectivity?.value.value),
    kind: cover?.kind ?? null,
    region: said(cover?.region?.value.value),
    first_year: period.first,
    last_year: period.last,
    currency: 'MAD',
    projects: projects.length,
    projects_held_back: heldBack,
    projects_withheld: withheld,
    activities: activities.length,
    tracking_indicators: activities.flatMap(({ followed }) => followed?.indicators ?? []).length,
    impact_indicators: projects.flatMap(({ followed }) => followed?.impacts ?? []).length,
    ...moneyTexts(
      sumAmounts(
        projects.map((project) => projectTotals(project, years)),
        years,
      ),
    ),
    progress: textOf(means.mean),
    progress_by_cost: textOf(means.costWeighted),
  }
}

function textOf(points: Points | null): string | null {
  return points === null ? null : pointsText(points)
}
