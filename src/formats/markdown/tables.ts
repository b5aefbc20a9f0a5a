import type { Language } from '../../lang/index.ts'
import type { Progress, Report, Totals } from '../../report/schema.ts'
import { amountText, shareText, unknown } from '../values.ts'
import { code, escaped, tableMarkdown } from './escape.ts'

type Money = Pick<Totals, 'mobilised' | 'byYear' | 'cost'>

/** The tables of a report: credits by project and axis, progress by project. */
export function tablesMarkdown({ totals, progress }: Report, language: Language): readonly string[] {
  const { report } = language.interface

  return [
    `## ${escaped(report.totals)}`,
    '',
    ...projectsTable(totals, language),
    ...axesTable(totals, language),
    `## ${escaped(report.progress)}`,
    '',
    ...progressTable(progress, language),
  ]
}

function projectsTable(totals: Totals, language: Language): readonly string[] {
  const { columns } = language.interface.document
  const { mobilised, byYear } = totals.shares
  const amounts = amountsIn(totals, language)
  const shares = [mobilised, ...Object.keys(totals.byYear).map((year) => byYear[year])]

  return tableMarkdown(
    [columns.code, columns.project, ...moneyHeads(totals, language)],
    [
      ...totals.projects.map((one) => [code(one.code), escaped(one.title), ...amounts(one)]),
      ['', `**${escaped(columns.total)}**`, ...amounts(totals).map((amount) => `**${amount}**`)],
      [
        '',
        escaped(language.interface.report.shareOfCost),
        ...shares.map((share) => escaped(shareText(share, language.say))),
        '',
      ],
    ],
    numbersFrom(2, totals),
  )
}

function axesTable(totals: Totals, language: Language): readonly string[] {
  const { columns } = language.interface.document
  const amounts = amountsIn(totals, language)
  const numeric = numbersFrom(1, totals)

  return tableMarkdown(
    [columns.axis, ...moneyHeads(totals, language), columns.share],
    totals.axes.map((axis) => [
      escaped(axis.axis || unknown),
      ...amounts(axis),
      escaped(shareText(axis.share, language.say)),
    ]),
    [...numeric, numeric.length + 1],
  )
}

function progressTable({ projects, plan, byYear }: Progress, { say, interface: words }: Language): readonly string[] {
  const { columns } = words.document
  const years = Object.keys(byYear)
  const shares = (list: readonly (string | null | undefined)[]) => list.map((share) => escaped(shareText(share, say)))
  const means = (mean: 'mean' | 'costWeighted') => shares([...years.map((year) => byYear[year]?.[mean]), plan[mean]])

  return tableMarkdown(
    [columns.code, columns.project, ...years, columns.soFar, columns.impact],
    [
      ...projects.map((one) => [
        code(one.code),
        escaped(one.title),
        ...shares([...years.map((year) => one.byYear[year]), one.progress, one.impact]),
      ]),
      ['', `**${escaped(columns.mean)}**`, ...means('mean'), ...shares([plan.impact])],
      ['', `**${escaped(columns.costWeighted)}**`, ...means('costWeighted'), ''],
    ],
    Array.from({ length: years.length + 2 }, (_, index) => index + 2),
  )
}

function moneyHeads({ byYear }: Totals, { say, interface: words }: Language): readonly string[] {
  const { columns, programmed } = words.document

  return [columns.mobilised, ...Object.keys(byYear).map((year) => programmed(year, say)), columns.cost]
}

function amountsIn({ byYear }: Totals, { say }: Language): (money: Money) => readonly string[] {
  return (money) =>
    [money.mobilised, ...Object.keys(byYear).map((year) => money.byYear[year]), money.cost].map((amount) =>
      escaped(amountText(amount, say)),
    )
}

/** The columns of amounts from this one on. */
function numbersFrom(first: number, { byYear }: Totals): readonly number[] {
  return Array.from({ length: Object.keys(byYear).length + 2 }, (_, index) => first + index)
}
