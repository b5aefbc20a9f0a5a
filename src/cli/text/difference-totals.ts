import type { AmountsDifference, Difference } from '../../diff/index.ts'
import type { Language } from '../../lang/index.ts'
import { signedText } from './change.ts'
import { escaped } from './outline.ts'
import type { Page } from './page.ts'
import { type Row, table } from './table.ts'
import { wrap } from './width.ts'

type Totals = Difference['totals']
type Money = Pick<Totals, 'mobilised' | 'byYear' | 'cost'>

interface Line {
  readonly label: string
  readonly cells: readonly [old: string, now: string, difference: string]
}

const unknown = '—'

/** The totals of both plans beside each other, with those of the axes that changed. */
export function totalsTable(totals: Totals, page: Page): readonly string[] {
  const { difference: words } = page.language.interface
  const headings: Row = { key: '', cells: words.totalsColumns, label: '', paint: page.paint.quiet }
  const rows = (lines: readonly Line[]) => lines.map((line): Row => ({ key: '', ...line }))
  const [plan, ...axes] = sectionsOf(totals, page.language)

  return [
    page.paint.heading(words.totals),
    ...words.totalsLegend.map((line) => `  ${line}`),
    ...table([headings, ...rows(plan?.lines ?? [])], page),
    ...axes.flatMap(({ name, lines }) => [
      '',
      ...wrap(name, 2, page.width).map(page.paint.heading),
      ...table(rows(lines), page),
    ]),
  ]
}

/** The same in Markdown. */
export function totalsMarkdown(totals: Totals, language: Language): readonly string[] {
  const { difference: words } = language.interface
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`

  return [
    '',
    `## ${words.totals}`,
    '',
    ...words.totalsLegend.map((line) => `${line}  `),
    ...(words.totalsLegend.length === 0 ? [] : ['']),
    row(['', ...words.totalsColumns]),
    '| --- | ---: | ---: | ---: |',
    ...sectionsOf(totals, language).flatMap(({ name, lines }) => [
      ...(name === '' ? [] : [row([name, '', '', ''])]),
      ...lines.map(({ label, cells }) => row([label, ...cells])),
    ]),
  ]
}

interface Section {
  /** An axis; `''` for the plan. */
  readonly name: string
  readonly lines: readonly Line[]
}

function sectionsOf(totals: Totals, language: Language): readonly Section[] {
  const axes = totals.axes.map((axis) => ({
    name: axis.axis || unknown,
    lines: moneyLines(axis, language)
      .filter(({ difference }) => difference === null || /[1-9]/.test(difference))
      .map(({ line }) => line),
  }))

  return [{ name: '', lines: moneyLines(totals, language).map(({ line }) => line) }, ...axes]
}

function moneyLines(
  { mobilised, byYear, cost }: Money,
  language: Language,
): readonly { readonly line: Line; readonly difference: string | null }[] {
  const { difference: words } = language.interface
  const named: readonly (readonly [string, AmountsDifference])[] = [
    [words.mobilised, mobilised],
    ...Object.entries(byYear),
    [words.cost, cost],
  ]

  return named.map(([label, amounts]) => ({
    line: { label, cells: cellsOf(amounts, language) },
    difference: amounts.difference,
  }))
}

function cellsOf({ old, new: now, difference }: AmountsDifference, language: Language): Line['cells'] {
  const { say } = language
  const amount = (value: string | null) => (value === null ? unknown : say.number(value))

  return [amount(old), amount(now), difference === null ? unknown : signedText(difference, 'amount', language)]
}
