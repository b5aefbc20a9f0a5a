import type { Language } from '../../lang/index.ts'
import type { Failure, Report } from '../../report/schema.ts'
import { nameOf, periodOf, severities } from '../values.ts'
import { html, type Markup, nothing, type Piece } from './markup.ts'
import { tableOf } from './table.ts'

type Outcome = Report | Failure

/** What is in a document of several reports: whose each is, how many findings it has, and what could not be read. */
export function contentsOf(outcomes: readonly Outcome[], language: Language): Markup {
  const { document } = language.interface
  const { head, severities: names } = document
  const rows = outcomes.flatMap((outcome, index) => ('error' in outcome ? [] : [rowOf(outcome, index, language)]))

  return html`<nav>
<h1>${document.manyTitle}</h1>
<h2>${document.contents}</h2>
${tableOf({
  columns: [
    { head: head.collectivity },
    { head: head.period },
    { head: head.file },
    ...severities.map((severity) => ({ head: names[severity], numeric: true })),
  ],
  rows,
})}${unreadOf(
  outcomes.flatMap((outcome) => ('error' in outcome ? [outcome] : [])),
  language,
)}</nav>
`
}

/** Files that could not be read, each with its reason. */
export function unreadOf(failures: readonly { readonly error: string }[], language: Language): Markup {
  if (failures.length === 0) return nothing

  return html`<h2>${language.interface.document.unread}</h2>
<ul>${failures.map(({ error }) => html`\n<li>${error}</li>`)}
</ul>
`
}

function rowOf(report: Report, index: number, language: Language): readonly Piece[] {
  const { say } = language

  return [
    html`<a href="#r${index + 1}">${say.code(nameOf(report, language))}</a>`,
    html`<span class="whole">${say.code(periodOf(report.plan.years))}</span>`,
    html`<bdi>${report.file ?? ''}</bdi>`,
    ...severities.map((severity) => say.number(report.summary[severity])),
  ]
}
