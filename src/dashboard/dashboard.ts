import type { InsertedSheet } from '../hosts/host.ts'
import type { ReportLanguage } from '../lang/index.ts'
import type { Report } from '../report/schema.ts'
import { axisRows, creditRows, progressRows, yearRows } from './tables.ts'

const firstRow = 4
/** Rows between two tables: one empty, one for the title. */
const gap = 2
const chartHeight = 14
const chartWidth = 6

/** A report as a sheet of a workbook: tables with the sums that a spreadsheet checks, charts beside them. */
export function dashboardOf(report: Report, language: ReportLanguage): InsertedSheet {
  const { sheet: words } = language.interface.pane
  const { totals, progress } = report
  const credits = tableAt('infitah_credits', firstRow, (top) => creditRows(totals, top, language))
  const years = tableAt('infitah_years', below(credits), (top) => yearRows(totals, top, language))
  const axes = tableAt('infitah_axes', below(years), (top) => axisRows(totals, top, language))
  const followed = tableAt('infitah_progress', below(axes), () => progressRows(progress, language))
  const beside = Math.max(...[credits, followed].map(({ rows }) => rows[0]?.length ?? 0)) + 1

  return {
    name: words.name,
    definedName: '_infitah_dashboard',
    rightToLeft: language.dir === 'rtl',
    tables: [credits, years, axes, followed],
    texts: [
      { row: 0, column: 0, text: words.title },
      { row: 1, column: 0, text: words.note(report.asOf, language.say).replace(/[\u2066-\u2069]/g, '') },
      ...titled([credits, years, axes, followed], [words.credits, words.years, words.axes, words.progress]),
    ],
    charts: [
      chart('pie', words.years, shown(years, 0, 1, 1), beside, 0),
      chart('bar', words.axes, shown(axes, 0, 1, 1), beside, 1),
      chart('bar', words.progress, shown(followed, 1, 2, 2), beside, 2),
    ].filter(() => totals.projects.length > 0),
  }
}

type Table = InsertedSheet['tables'][number]
type Chart = InsertedSheet['charts'][number]

function tableAt(name: string, row: number, rowsFrom: (top: number) => Table['rows']): Table {
  return { name, row, column: 0, rows: rowsFrom(row) }
}

function below({ row, rows }: Table): number {
  return row + rows.length + gap
}

function titled(tables: readonly Table[], titles: readonly string[]): InsertedSheet['texts'] {
  return tables.map(({ row }, index) => ({ row: row - 1, column: 0, text: titles[index] ?? '' }))
}

/** The cells of a table that a chart shows: without the rows of sums at its end. */
function shown({ row, rows }: Table, column: number, endColumn: number, sums: number): Chart['of'] {
  return { row, column, endRow: row + rows.length - 1 - sums, endColumn }
}

function chart(kind: Chart['kind'], title: string, of: Chart['of'], column: number, place: number): Chart {
  const row = firstRow - 1 + place * (chartHeight + 1)

  return { kind, title, of, over: { row, column, endRow: row + chartHeight - 1, endColumn: column + chartWidth - 1 } }
}
