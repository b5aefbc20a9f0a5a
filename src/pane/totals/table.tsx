import { amountText } from '../../formats/values.ts'
import type { Totals } from '../../report/schema.ts'
import { usePane } from '../parts/context.ts'
import { type FigureRow, FigureTable } from '../parts/figure-table.tsx'

/** Every amount of every project, and their sums. */
export function CreditTable({ totals }: { readonly totals: Totals }) {
  const { language } = usePane()
  const { say, interface: words } = language
  const { columns } = words.document
  const years = Object.keys(totals.byYear)
  const figures = ({ mobilised, byYear, cost }: Pick<Totals, 'mobilised' | 'byYear' | 'cost'>) =>
    [mobilised, ...years.map((year) => byYear[year]), cost].map((amount) => amountText(amount, say))
  const projects = totals.projects.map(
    (project, index): FigureRow => ({
      key: `${index} ${project.code}`,
      name: project.title,
      code: say.code(project.code) || words.report.noCode,
      figures: figures(project),
      kind: 'item',
    }),
  )
  const sum: FigureRow = { key: 'total', name: columns.total, code: '', figures: figures(totals), kind: 'sum' }

  return (
    <FigureTable
      title={words.pane.sheet.credits}
      heads={[columns.mobilised, ...years.map((year) => say.code(year)), columns.cost]}
      rows={[...projects, sum]}
    />
  )
}
