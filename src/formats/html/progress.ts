import type { Language } from '../../lang/index.ts'
import type { Progress } from '../../report/schema.ts'
import { lengthOfShare } from '../lengths.ts'
import { shareText, unknown } from '../values.ts'
import { barChart, shortened } from './bar-chart.ts'
import { sectionOf } from './heading.ts'
import type { Markup } from './markup.ts'
import { projectCell } from './project-cell.ts'
import { type Column, tableOf } from './table.ts'

type Shares = readonly (string | null | undefined)[]

/** Progress: of the projects as a chart, then by year in tables, each mean under its name. */
export function progressOf(progress: Progress, id: string, language: Language): Markup {
  return sectionOf(language.interface.report.progress, [
    projectsChart(progress, id, language),
    projectsTable(progress, language),
    axesTable(progress, 'mean', language),
    axesTable(progress, 'costWeighted', language),
  ])
}

function projectsChart({ projects }: Progress, id: string, language: Language): Markup {
  const { say, interface: words } = language
  const bars = projects.map(({ code, title, progress }) => ({
    label: [code, shortened(title, code.length)]
      .filter((part) => part !== '')
      .map(say.code)
      .join(' — '),
    value: shareText(progress, say),
    length: lengthOfShare(progress),
  }))

  return barChart({ id: `${id}-progress`, title: words.document.byProject, bars }, language)
}

function projectsTable({ projects, byYear, plan }: Progress, language: Language): Markup {
  const { columns } = language.interface.document
  const years = Object.keys(byYear)
  const cells = (shares: Shares) => shares.map((share) => shareText(share, language.say))

  return tableOf({
    columns: [{ head: columns.project }, ...shareColumns([...years, columns.soFar, columns.impact])],
    rows: projects.map((project) => [
      projectCell(project, language),
      ...cells([...years.map((year) => project.byYear[year]), project.progress, project.impact]),
    ]),
    foot: [
      [columns.mean, ...cells([...years.map((year) => byYear[year]?.mean), plan.mean, plan.impact])],
      [columns.costWeighted, ...cells([...years.map((year) => byYear[year]?.costWeighted), plan.costWeighted]), ''],
    ],
  })
}

function axesTable({ axes, byYear }: Progress, mean: 'mean' | 'costWeighted', language: Language): Markup {
  const { document, report } = language.interface
  const years = Object.keys(byYear)

  return tableOf({
    caption: mean === 'mean' ? report.axisMean : report.axisCostWeighted,
    columns: [{ head: document.columns.axis }, ...shareColumns([...years, document.columns.soFar])],
    rows: axes.map((axis) => [
      language.say.code(axis.axis) || unknown,
      ...[...years.map((year) => axis.byYear[year]?.[mean]), axis[mean]].map((share) => shareText(share, language.say)),
    ]),
  })
}

function shareColumns(heads: readonly string[]): readonly Column[] {
  return heads.map((head) => ({ head, numeric: true }))
}
