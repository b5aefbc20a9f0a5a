import type { Cell } from '../grid/index.ts'
import type { ReportLanguage } from '../lang/index.ts'
import type { Progress, Totals } from '../report/schema.ts'
import { amount, share, sumOf, text } from './cells.ts'

type Rows = readonly (readonly Cell[])[]

/** Credits of each project, its cost the sum of its row, under them the sums of the columns. */
export function creditRows(totals: Totals, top: number, { say, interface: words }: ReportLanguage): Rows {
  const { columns, programmed } = words.document
  const years = Object.keys(totals.byYear)
  const last = top + totals.projects.length
  const cost = years.length + 3
  const amounts = ({ mobilised, byYear }: Money) => [mobilised, ...years.map((year) => byYear[year])]
  const whole = [...amounts(totals), totals.cost]

  return [
    [
      columns.code,
      columns.project,
      columns.mobilised,
      ...years.map((year) => plain(programmed(year, say))),
      columns.cost,
    ].map(text),
    ...totals.projects.map((project, index) => {
      const row = top + 1 + index
      return [
        text(project.code),
        text(project.title),
        ...amounts(project).map(amount),
        sumOf(project.cost, { row, column: 2 }, { row, column: cost - 1 }),
      ]
    }),
    [
      text(columns.total),
      text(''),
      ...whole.map((value, index) =>
        sumOf(value, { row: top + 1, column: index + 2 }, { row: last, column: index + 2 }),
      ),
    ],
  ]
}

type Money = Pick<Totals, 'mobilised' | 'byYear'>

/** Cost of each axis with its share of the whole. */
export function axisRows(totals: Totals, top: number, { interface: words }: ReportLanguage): Rows {
  const { columns } = words.document
  const ends = [
    { row: top + 1, column: 1 },
    { row: top + totals.axes.length, column: 1 },
  ] as const

  return [
    [columns.axis, columns.cost, columns.share].map(text),
    ...totals.axes.map(({ axis, cost, share: part }) => [text(axis), amount(cost), share(part)]),
    [text(columns.total), sumOf(totals.cost, ...ends), text('')],
  ]
}

/** Credits already mobilised and of each year, with their shares of the whole. */
export function yearRows(totals: Totals, top: number, { say, interface: words }: ReportLanguage): Rows {
  const { columns, programmed } = words.document
  const years = Object.entries(totals.byYear)
  const ends = [
    { row: top + 1, column: 1 },
    { row: top + 1 + years.length, column: 1 },
  ] as const

  return [
    [columns.part, columns.amount, columns.share].map(text),
    [text(columns.mobilised), amount(totals.mobilised), share(totals.shares.mobilised)],
    ...years.map(([year, value]) => [
      text(plain(programmed(year, say))),
      amount(value),
      share(totals.shares.byYear[year]),
    ]),
    [text(columns.total), sumOf(totals.cost, ...ends), text('')],
  ]
}

/** Progress of each project up to each year, and so far; under them both means of the plan. */
export function progressRows({ projects, byYear, plan }: Progress, { interface: words }: ReportLanguage): Rows {
  const { columns } = words.document
  const years = Object.keys(byYear)

  return [
    [columns.code, columns.project, columns.soFar, ...years, columns.impact].map(text),
    ...projects.map((project) => [
      text(project.code),
      text(project.title),
      ...[project.progress, ...years.map((year) => project.byYear[year]), project.impact].map(share),
    ]),
    [text(columns.mean), text(''), ...[plan.mean, ...years.map((year) => byYear[year]?.mean), plan.impact].map(share)],
    [
      text(columns.costWeighted),
      text(''),
      ...[plan.costWeighted, ...years.map((year) => byYear[year]?.costWeighted)].map(share),
      text(''),
    ],
  ]
}

/** Without the marks that keep directions apart in a sentence: a heading is a name that formulas may say. */
function plain(words: string): string {
  return words.replace(/[\u2066-\u2069]/g, '')
}
