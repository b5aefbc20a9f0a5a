import type { ReportLanguage, Say } from '../../lang/index.ts'
import type { Totals } from '../../report/schema.ts'

/** The table of credits as spreadsheets take it from the clipboard: exact amounts with the language's decimal mark. */
export function creditsTsv(totals: Totals, { say, interface: words }: ReportLanguage): string {
  const { columns, programmed } = words.document
  const years = Object.keys(totals.byYear)
  const mark = decimalMark(say)
  const amounts = ({ mobilised, byYear, cost }: Pick<Totals, 'mobilised' | 'byYear' | 'cost'>) =>
    [mobilised, ...years.map((year) => byYear[year]), cost].map((amount) => amount?.replace('.', mark) ?? '')
  const heads = [
    columns.code,
    columns.project,
    columns.axis,
    columns.mobilised,
    ...years.map((year) => programmed(year, say)),
  ]

  return [
    [...heads, columns.cost],
    ...totals.projects.map((project) => [project.code, project.title, project.axis, ...amounts(project)]),
    [columns.total, '', '', ...amounts(totals)],
  ]
    .map((row) => row.map(field).join('\t'))
    .join('\r\n')
}

/** What stands between 0 and 5, the marks of direction around a number aside. */
function decimalMark(say: Say): string {
  return /0([^\d])5/.exec(say.number('0.5'))?.[1] ?? '.'
}

/** One field: on one line, without marks of direction, and never run as a formula. */
function field(text: string): string {
  const line = text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

  return /^[=+@]|^-(?!\d)/.test(line) ? `'${line}` : line
}
