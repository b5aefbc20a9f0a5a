import { documentOf } from '../../formats/html/document.ts'
import { html, type Markup } from '../../formats/html/markup.ts'
import { amountText, shareText } from '../../formats/values.ts'
import type { Language } from '../../lang/index.ts'
import type { Receipt, Row } from '../../protocol/index.ts'
import { framed } from './frame.ts'
import { projectSection } from './project-section.ts'
import { byProject, textOf, type Values, valuesIn } from './values.ts'

/** The page of a published plan: whose it is, its sums, and each project with its activities and indicators. */
export function planPage(receipt: Receipt, rows: readonly Row[], language: Language): string {
  const { say, code, interface: words } = language
  const { receiver } = words
  const [plan = {}] = valuesIn(rows, 'plan')
  const whose = textOf(plan, 'collectivity') ?? receiver.member(receipt.memberId, say)
  const title = receiver.plan(whose, receipt.period, say)
  const projects = valuesIn(rows, 'projects').toSorted((a, b) => Number(a.number ?? 0) - Number(b.number ?? 0))
  const parts = {
    activities: byProject(rows, 'activities'),
    indicators: byProject(rows, 'indicators'),
    partners: byProject(rows, 'partners'),
  }
  const sections = projects.map((project) => projectSection(project, parts, language))
  const day = receipt.publishedAt.slice(0, 10)
  const body = html`<p class="over"><a href="../../?lang=${code}">${receiver.backToAll}</a></p>
<h1>${title}</h1>
<p class="quiet">${receiver.revision(receipt.revision, day, say)}</p>
${overview(plan, language)}${heldBack(plan, language)}${sections}`

  return documentOf(title, framed('', body, language), language)
}

function overview(plan: Values, { say, interface: words }: Language): Markup {
  const { columns } = words.receiver
  const kind = Object.entries(words.document.kinds).find(([name]) => name === plan.kind)?.[1] ?? null
  const lines = [
    [columns.kind, kind],
    [columns.region, textOf(plan, 'region')],
    [columns.projects, say.number(Number(plan.projects ?? 0))],
    [columns.activities, say.number(Number(plan.activities ?? 0))],
    [columns.mobilised, amountText(textOf(plan, 'mobilised'), say)],
    [columns.programmed, amountText(textOf(plan, 'programmed'), say)],
    [columns.cost, amountText(textOf(plan, 'cost'), say)],
    [columns.progress, shareText(textOf(plan, 'progress'), say)],
  ] as const
  const known = lines.filter(([, value]) => value !== null)

  return html`<dl class="head">${known.map(([name, value]) => html`<dt>${name}</dt><dd>${say.code(value ?? '')}</dd>`)}</dl>
`
}

function heldBack(plan: Values, { say, interface: words }: Language): Markup | null {
  const projects = Number(plan.projects_held_back ?? 0) + Number(plan.projects_withheld ?? 0)

  return projects === 0
    ? null
    : html`<p>${words.receiver.heldBack(projects, say)}</p>
`
}
