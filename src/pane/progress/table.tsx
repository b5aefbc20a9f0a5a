import { shareText } from '../../formats/values.ts'
import type { Progress } from '../../report/schema.ts'
import { usePane } from '../parts/context.ts'
import { type FigureRow, FigureTable } from '../parts/figure-table.tsx'

/** Progress of every project up to each year and so far, and its impact; both means of the plan under them. */
export function ProgressTable({ progress: { projects, byYear, plan } }: { readonly progress: Progress }) {
  const { language } = usePane()
  const { say, interface: words } = language
  const { columns } = words.document
  const years = Object.keys(byYear)
  const figures = (shares: readonly (string | null | undefined)[]) => shares.map((share) => shareText(share, say))
  const ofProjects = projects.map(
    (project, index): FigureRow => ({
      key: `${index} ${project.code}`,
      name: say.code(project.title),
      code: say.code(project.code) || words.report.noCode,
      figures: figures([...years.map((year) => project.byYear[year]), project.progress, project.impact]),
      kind: 'item',
    }),
  )
  const mean = (key: 'mean' | 'costWeighted', impact: readonly string[]): FigureRow => ({
    key,
    name: columns[key],
    code: '',
    figures: [...figures([...years.map((year) => byYear[year]?.[key]), plan[key]]), ...impact],
    kind: 'sum',
  })

  return (
    <FigureTable
      title={words.pane.sheet.progress}
      heads={[...years.map((year) => say.code(year)), columns.soFar, columns.impact]}
      // Impact is not weighted by cost.
      rows={[...ofProjects, mean('mean', figures([plan.impact])), mean('costWeighted', [''])]}
    />
  )
}
