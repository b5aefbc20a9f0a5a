import type { Language } from '../../lang/index.ts'
import type { Totals } from '../../report/schema.ts'
import { lengthsOf } from '../lengths.ts'
import { amountText, shareText, unknown } from '../values.ts'
import { barChart, shortened } from './bar-chart.ts'
import { sectionOf } from './heading.ts'
import type { Markup, Piece } from './markup.ts'
import { projectCell } from './project-cell.ts'
import { type Column, tableOf } from './table.ts'

type Money = Pick<Totals, 'mobilised' | 'byYear' | 'cost'>
type Credits = Money & Pick<Totals, 'shares'>

/** Credits: by year and by axis as charts, then every amount in tables. */
export function budgetOf(totals: Totals, id: string, language: Language): Markup {
  return sectionOf(language.interface.report.totals, [
    yearsChart(totals, id, language),
    axesChart(totals, id, language),
    projectsTable(totals, language),
    axesTable(totals, language),
  ])
}

/** A chart of the credits by year. */
export function yearsChart(totals: Credits, id: string, language: Language): Markup {
  const { say, interface: words } = language
  const { document } = words
  const parts = [
    { label: document.columns.mobilised, amount: totals.mobilised, share: totals.shares.mobilised },
    ...Object.entries(totals.byYear).map(([year, amount]) => ({
      label: document.programmed(year, say),
      amount,
      share: totals.shares.byYear[year] ?? null,
    })),
  ]

  return amountsChart(`${id}-years`, document.byYear, { parts, whole: totals.cost }, language)
}

function axesChart(totals: Totals, id: string, language: Language): Markup {
  const parts = totals.axes.map(({ axis, cost, share }) => ({
    label: language.say.code(shortened(axis, 20)) || unknown,
    amount: cost,
    share,
  }))

  return amountsChart(`${id}-axes`, language.interface.document.byAxis, { parts, whole: totals.cost }, language)
}

interface Part {
  readonly label: string
  readonly amount: string | null
  readonly share: string | null
}

interface Parts {
  readonly parts: readonly Part[]
  readonly whole: string | null
}

/** A chart of amounts with their shares of the whole. */
export function amountsChart(id: string, title: string, { parts, whole }: Parts, language: Language): Markup {
  const { say } = language
  const lengths = lengthsOf(
    parts.map(({ amount }) => amount),
    whole,
  )
  const bars = parts.map(({ label, amount, share }, index) => ({
    label,
    value: share === null ? amountText(amount, say) : `${amountText(amount, say)} (${shareText(share, say)})`,
    length: lengths[index] ?? 0,
  }))

  return barChart({ id, title, bars }, language)
}

function projectsTable(totals: Totals, language: Language): Markup {
  const { say, interface: words } = language
  const { columns } = words.document
  const shares = [totals.shares.mobilised, ...Object.values(totals.shares.byYear)]

  return tableOf({
    columns: [{ head: columns.project }, ...moneyColumns(totals, language)],
    rows: totals.projects.map((project) => [projectCell(project, language), ...amountsOf(project, totals, language)]),
    foot: [
      [columns.total, ...amountsOf(totals, totals, language)],
      [words.report.shareOfCost, ...shares.map((share) => shareText(share, say)), ''],
    ],
  })
}

function axesTable(totals: Totals, language: Language): Markup {
  const { say, interface: words } = language
  const { columns } = words.document

  return tableOf({
    columns: [{ head: columns.axis }, ...moneyColumns(totals, language), { head: columns.share, numeric: true }],
    rows: totals.axes.map((axis) => [
      say.code(axis.axis) || unknown,
      ...amountsOf(axis, totals, language),
      shareText(axis.share, say),
    ]),
    foot: [[columns.total, ...amountsOf(totals, totals, language), '']],
  })
}

/** The columns of credits: mobilised, each year, the cost. */
export function moneyColumns(
  { byYear }: Pick<Totals, 'byYear'>,
  { say, interface: words }: Language,
): readonly Column[] {
  const { columns, programmed } = words.document
  const heads = [columns.mobilised, ...Object.keys(byYear).map((year) => programmed(year, say)), columns.cost]

  return heads.map((head) => ({ head, numeric: true }))
}

/** The cells of those columns, for the years of `whole`. */
export function amountsOf(money: Money, whole: Pick<Totals, 'byYear'>, { say }: Language): readonly Piece[] {
  const amounts = [money.mobilised, ...Object.keys(whole.byYear).map((year) => money.byYear[year]), money.cost]

  return amounts.map((amount) => amountText(amount, say))
}
