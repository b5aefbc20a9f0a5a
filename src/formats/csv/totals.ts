import { csvOf, type Field } from '../../csv/index.ts'
import type { Totals } from '../../report/schema.ts'

type Money = Pick<Totals, 'mobilised' | 'byYear' | 'cost'>

/** The totals as CSV: a line each project, each axis, and the plan. Amounts in MAD, exact; nothing where unknown. */
export function totalsCsv(totals: Totals): string {
  const years = Object.keys(totals.byYear)
  const amounts = (money: Money) =>
    [money.mobilised, ...years.map((year) => money.byYear[year] ?? null), money.cost].map((number) => ({ number }))

  return csvOf([
    texts('row', 'code', 'axis', 'title', 'mobilised', ...years, 'cost'),
    ...totals.projects.map((project) => [
      ...texts('project', project.code, project.axis, project.title),
      ...amounts(project),
    ]),
    ...totals.axes.map((axis) => [...texts('axis', '', axis.axis, ''), ...amounts(axis)]),
    [...texts('plan', '', '', ''), ...amounts(totals)],
  ])
}

function texts(...values: readonly string[]): readonly Field[] {
  return values.map((text) => ({ text }))
}
