import type { Totals } from '../../report/schema.ts'
import type { Page } from './page.ts'
import { type Row, table } from './table.ts'

type Money = Pick<Totals, 'mobilised' | 'byYear' | 'cost'>

const unknown = '—'

/** Credits: projects by year, their sums and shares, then the axes. */
export function totalsText(totals: Totals, page: Page): readonly string[] {
  const { interface: words } = page.language
  const { report } = words
  const years = Object.keys(totals.byYear)
  const headings: Row = {
    key: '',
    cells: [report.mobilised, ...years, report.cost],
    label: '',
    paint: page.paint.quiet,
  }
  const projects = totals.projects.map((project) => ({
    key: project.code || unknown,
    cells: amounts(project, years, page),
    label: project.title,
  }))
  const axes = totals.axes.map((axis) => ({
    key: '',
    cells: [share(axis.share, page), ...amounts(axis, years, page)],
    label: axis.axis,
  }))

  return [
    page.paint.heading(report.totals),
    ...report.legend.map((line) => `  ${line}`),
    ...table([headings, ...projects, ...sums(totals, years, page)], page),
    '',
    page.paint.heading(report.byAxis),
    ...table([{ ...headings, cells: ['', ...headings.cells] }, ...axes], page),
  ]
}

function sums(totals: Totals, years: readonly string[], page: Page): readonly Row[] {
  const { report } = page.language.interface
  const { mobilised, byYear } = totals.shares
  const shares = [mobilised, ...years.map((year) => byYear[year] ?? null)]

  return [
    { key: '', cells: amounts(totals, years, page), label: report.total, paint: page.paint.heading },
    { key: '', cells: [...shares.map((points) => share(points, page)), ''], label: report.shareOfCost },
  ]
}

function amounts(money: Money, years: readonly string[], page: Page): readonly string[] {
  const values = [money.mobilised, ...years.map((year) => money.byYear[year] ?? null), money.cost]

  return values.map((value) => (value === null ? unknown : page.language.say.number(value)))
}

/** A share for a column; what is not known is a dash. */
export function share(points: string | null | undefined, page: Page): string {
  return points == null ? unknown : page.language.say.share(points)
}
