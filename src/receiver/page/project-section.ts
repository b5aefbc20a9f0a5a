import { html, type Markup, type Piece } from '../../formats/html/markup.ts'
import { tableOf } from '../../formats/html/table.ts'
import { amountText, shareText } from '../../formats/values.ts'
import type { Language } from '../../lang/index.ts'
import { textOf, type Values } from './values.ts'

type Groups = ReadonlyMap<string, readonly Values[]>

/** What a project consists of, by its code. */
export interface ProjectParts {
  readonly activities: Groups
  readonly indicators: Groups
  readonly partners: Groups
}

/** A project on the page of its plan. */
export function projectSection(project: Values, parts: ProjectParts, language: Language): Markup {
  const { say } = language
  const code = String(project.project_code)
  const indicators = parts.indicators.get(code) ?? []
  const { receiver } = language.interface

  return html`<section><h2>${say.code(textOf(project, 'title') ?? code)}</h2>
<dl>${facts(project, parts.partners.get(code) ?? [], language)}</dl>
${activitiesTable(parts.activities.get(code) ?? [], language)}${indicatorsTable(
  indicators.filter(({ kind }) => kind === 'tracking'),
  receiver.columns.indicator,
  language,
)}${indicatorsTable(
  indicators.filter(({ kind }) => kind === 'impact'),
  receiver.columns.impactIndicator,
  language,
)}</section>
`
}

function facts(project: Values, partners: readonly Values[], { say, interface: words }: Language): readonly Markup[] {
  const { columns } = words.receiver
  const named = partners.filter(({ kind }) => kind === 'partner').flatMap((one) => textOf(one, 'partner') ?? [])
  const lines: readonly (readonly [string, Piece])[] = [
    [columns.code, say.code(String(project.project_code))],
    [columns.axis, isolated(textOf(project, 'axis'), say.code)],
    [columns.objectives, linesOf(textOf(project, 'objectives'), say.code)],
    [columns.partners, named.length === 0 ? null : say.list(named.map(say.code))],
    [columns.years, isolated(textOf(project, 'years'), say.code)],
    [columns.mobilised, amountText(textOf(project, 'mobilised'), say)],
    [columns.programmed, amountText(textOf(project, 'programmed'), say)],
    [columns.cost, amountText(textOf(project, 'cost'), say)],
    [columns.progress, shareText(textOf(project, 'progress'), say)],
  ]

  return lines.flatMap(([name, value]) => (value === null ? [] : html`<dt>${name}</dt><dd>${value}</dd>`))
}

function activitiesTable(activities: readonly Values[], { say, interface: words }: Language): Markup {
  const { columns } = words.receiver

  return tableOf({
    columns: [
      { head: columns.activity },
      { head: columns.start },
      { head: columns.end },
      { head: columns.cost, numeric: true },
      { head: columns.progress, numeric: true },
    ],
    rows: activities.map((activity) => [
      say.code(textOf(activity, 'label') ?? ''),
      dayOf(textOf(activity, 'start_date'), say.date),
      dayOf(textOf(activity, 'end_date'), say.date),
      amountText(textOf(activity, 'cost'), say),
      shareText(textOf(activity, 'progress'), say),
    ]),
  })
}

function indicatorsTable(indicators: readonly Values[], head: string, { say, interface: words }: Language): Markup {
  return tableOf({
    columns: [{ head }, { head: words.receiver.columns.weight, numeric: true }],
    rows: indicators.map((indicator) => [
      say.code(textOf(indicator, 'label') ?? ''),
      shareText(textOf(indicator, 'weight'), say),
    ]),
  })
}

function isolated(text: string | null, isolate: (text: string) => string): string | null {
  return text === null ? null : isolate(text)
}

function dayOf(day: string | null, date: (iso: string) => string): Piece {
  return day === null ? null : html`<span class="whole">${date(day)}</span>`
}

function linesOf(text: string | null, isolate: (text: string) => string): Piece {
  return text === null ? null : text.split('\n').map((line) => html`${isolate(line)}<br/>`)
}
