import type { Progress } from '../../report/schema.ts'
import type { Page } from './page.ts'
import { type Row, table } from './table.ts'
import { share } from './totals.ts'

type Points = string | null | undefined
type Mean = 'mean' | 'costWeighted'

/** Progress of the projects with both means of the plan, then of the axes, each mean under its name. */
export function progressText(progress: Progress, page: Page): readonly string[] {
  const { report } = page.language.interface
  const years = Object.keys(progress.byYear)
  const projects = progress.projects.map((project) =>
    row(
      project.code || '—',
      [...years.map((year) => project.byYear[year]), project.progress, project.impact],
      page,
      project.title,
    ),
  )

  return [
    page.paint.heading(report.progress),
    ...report.progressLegend.map((line) => `  ${line}`),
    ...table(
      [headings([...years, report.soFar, report.impact], page), ...projects, ...planMeans(progress, page)],
      page,
    ),
    '',
    page.paint.heading(report.axisMean),
    ...axisMeans(progress, 'mean', page),
    '',
    page.paint.heading(report.axisCostWeighted),
    ...axisMeans(progress, 'costWeighted', page),
  ]
}

/** Progress of the activities, project by project. */
export function activitiesText(progress: Progress, page: Page): readonly string[] {
  const { report } = page.language.interface
  const columns = headings([report.weight, report.achieved, report.done], page)

  return [
    page.paint.heading(report.byActivity),
    ...report.activityLegend.map((line) => `  ${line}`),
    ...progress.projects.flatMap(({ code, title, activities }) => [
      '',
      `  ${page.paint.heading(code || report.noCode)}  ${title}`,
      ...table(
        [columns, ...activities.map((one) => row('', [one.weight, one.achieved, one.progress], page, one.label))],
        page,
      ),
    ]),
  ]
}

/** Impact is a mean over indicators: it has no weighted form. */
function planMeans(progress: Progress, page: Page): readonly Row[] {
  const { report } = page.language.interface
  const { plan, byYear } = progress
  const years = Object.keys(byYear)
  const mean = row('', [...years.map((year) => byYear[year]?.mean), plan.mean, plan.impact], page, report.mean)
  const weighted = row(
    '',
    [...years.map((year) => byYear[year]?.costWeighted), plan.costWeighted],
    page,
    report.costWeighted,
  )

  return [mean, weighted].map((one) => ({ ...one, paint: page.paint.heading }))
}

function axisMeans(progress: Progress, mean: Mean, page: Page): readonly string[] {
  const years = Object.keys(progress.byYear)
  const axes = progress.axes.map((axis) =>
    row('', [...years.map((year) => axis.byYear[year]?.[mean]), axis[mean]], page, axis.axis),
  )

  return table([headings([...years, page.language.interface.report.soFar], page), ...axes], page)
}

function headings(cells: readonly string[], page: Page): Row {
  return { key: '', cells, label: '', paint: page.paint.quiet }
}

function row(key: string, points: readonly Points[], page: Page, label: string): Row {
  return { key, cells: points.map((one) => share(one, page)), label }
}
