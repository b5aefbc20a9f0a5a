import type { Totals } from '../report/schema.ts'

type Money = Pick<Totals, 'mobilised' | 'byYear' | 'cost'>

/** The totals as CSV (RFC 4180): a line each project, each axis, and the plan. Amounts in MAD, exact; nothing where unknown. */
export function totalsCsv(totals: Totals): string {
  const years = Object.keys(totals.byYear)
  const amounts = (money: Money) => [money.mobilised, ...years.map((year) => money.byYear[year] ?? null), money.cost]
  const rows = [
    ['row', 'code', 'axis', 'title', 'mobilised', ...years, 'cost'],
    ...totals.projects.map((project) => [
      'project',
      words(project.code),
      words(project.axis),
      words(project.title),
      ...amounts(project),
    ]),
    ...totals.axes.map((axis) => ['axis', '', words(axis.axis), '', ...amounts(axis)]),
    ['plan', '', '', '', ...amounts(totals)],
  ]

  return rows.map((row) => `${row.map((value) => quoted(value ?? '')).join(',')}\r\n`).join('')
}

/** A spreadsheet would run words that begin like a formula; an apostrophe keeps them words. */
function words(text: string): string {
  return /^[=+@\t\r]|^-\S/.test(text) ? `'${text}` : text
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
