import { pointsText } from '../../money/index.ts'
import { saysNone } from '../../plan/index.ts'
import { impactOf, projectProgress } from '../../progress/index.ts'
import { projectTotals } from '../../totals/index.ts'
import { itemsOf, linesSaid, said } from '../said.ts'
import type { Draft, Source } from './draft.ts'
import { moneyTexts } from './money.ts'

/** The row of a project. */
export function projectRow({ project, idOf, years }: Source, axisCode: string | null): Draft<'projects'> {
  const { listed } = project
  const progress = projectProgress(project, years)
  const impact = impactOf([progress])

  return {
    project_code: project.code || null,
    project_id: idOf(project),
    number: project.number,
    axis_code: axisCode,
    axis: said(project.axis),
    title: said(project.title),
    years: project.years.join(' ') || null,
    objectives: linesSaid(listed?.objectives ?? []),
    action_programme: linesSaid(named(listed?.links ?? [])),
    partner_contributions: linesSaid(named(listed?.contributions ?? [])),
    ...moneyTexts(projectTotals(project, years)),
    progress: progress.progress === null ? null : pointsText(progress.progress),
    impact: impact === null ? null : pointsText(impact),
  }
}

function named<T extends { readonly written: string }>(cells: readonly T[]): readonly T[] {
  return cells.filter(({ written }) => !saysNone(itemsOf([{ written }]).join(' ')))
}
