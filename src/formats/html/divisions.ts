import type { Consolidation, Counts, Sums } from '../../consolidate/index.ts'
import type { Language } from '../../lang/index.ts'
import { ruleName } from '../rule-words.ts'
import { amountText, codeOf, severities, shareText } from '../values.ts'
import { amountsOf, moneyColumns } from './budget.ts'
import { html, type Markup, type Piece } from './markup.ts'
import { type Column, tableOf } from './table.ts'

/** A part of a consolidation under its name, with what tells it from others of that name. */
export interface Named extends Sums {
  readonly name: string
  readonly note: string
  readonly share: string | null
  readonly findings?: Counts
}

/** The credits of parts, and their share of the whole. */
export function creditsTable(
  caption: string,
  parts: readonly Named[],
  { whole }: Consolidation,
  language: Language,
): Markup {
  const { say, interface: words } = language
  const { columns } = words.consolidation
  const counts = ({ plans, projects }: Sums) => [say.number(plans), say.number(projects)]

  return tableOf({
    caption,
    columns: [
      { head: columns.name },
      ...numeric(columns.plans, columns.projects),
      ...moneyColumns(whole, language),
      ...numeric(words.document.columns.share),
    ],
    rows: parts.map((part) => [
      nameCell(part, language),
      ...counts(part),
      ...amountsOf(part, whole, language),
      shareText(part.share, say),
    ]),
    foot: [[words.document.columns.total, ...counts(whole), ...amountsOf(whole, whole, language), '']],
  })
}

/** The progress of parts, and how many findings of each severity they have. */
export function followedTable(caption: string, parts: readonly Named[], language: Language): Markup {
  const { say, interface: words } = language
  const { columns } = words.consolidation
  const counted = parts.some(({ findings }) => findings !== undefined)
  const heads = counted ? severities.map((severity) => words.document.severities[severity]) : []

  return tableOf({
    caption,
    columns: [{ head: columns.name }, ...numeric(columns.progress, columns.costWeighted, ...heads)],
    rows: parts.map((part) => [
      nameCell(part, language),
      shareText(part.progress.mean, say),
      shareText(part.progress.costWeighted, say),
      ...severities.flatMap((severity) => (part.findings === undefined ? [] : [say.number(part.findings[severity])])),
    ]),
  })
}

/** Credits and progress year by year; what is mobilised already belongs to none. */
export function yearsTable({ whole }: Consolidation, language: Language): Markup {
  const { say, interface: words } = language
  const { columns, byYear } = words.consolidation

  return tableOf({
    caption: byYear,
    columns: [
      { head: columns.year },
      ...numeric(words.document.columns.amount, words.document.columns.share, columns.progress, columns.costWeighted),
    ],
    rows: Object.entries(whole.byYear).map(([year, amount]) => [
      say.code(year),
      amountText(amount, say),
      shareText(whole.shares.byYear[year], say),
      shareText(whole.progressByYear[year]?.mean, say),
      shareText(whole.progressByYear[year]?.costWeighted, say),
    ]),
  })
}

/** How often each rule spoke. */
export function rulesTable({ rules }: Consolidation, language: Language): Markup {
  const { say, interface: words } = language
  const heads = severities.map((severity) => words.document.severities[severity])

  return tableOf({
    columns: [{ head: words.document.columns.rule }, ...numeric(...heads, words.consolidation.columns.files)],
    rows: rules.map(({ rule, findings, files }) => [
      html`${ruleName(rule, language)} <span class="code">${say.code(codeOf(rule))}</span>`,
      ...severities.map((severity) => say.number(findings[severity])),
      say.number(files),
    ]),
  })
}

function nameCell({ name, note }: Named, { say }: Language): Piece {
  return note === '' ? say.code(name) : html`${say.code(name)} <span class="note">${say.code(note)}</span>`
}

function numeric(...heads: readonly string[]): readonly Column[] {
  return heads.map((head) => ({ head, numeric: true }))
}
