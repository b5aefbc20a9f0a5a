import { documentOf } from '../../formats/html/document.ts'
import { html } from '../../formats/html/markup.ts'
import { tableOf } from '../../formats/html/table.ts'
import { amountText, shareText } from '../../formats/values.ts'
import type { Language } from '../../lang/index.ts'
import type { Summary } from '../../protocol/index.ts'
import { framed } from './frame.ts'

/** The page of all published plans, each with the way to it. */
export function listPage({ byMember }: Summary, language: Language): string {
  const { say, code, interface: words } = language
  const { columns, published, nothingPublished, member } = words.receiver
  const table = tableOf({
    columns: [
      { head: columns.collectivity },
      { head: columns.period },
      { head: columns.projects, numeric: true },
      { head: columns.activities, numeric: true },
      { head: columns.cost, numeric: true },
      { head: columns.progress, numeric: true },
    ],
    rows: byMember.map(({ memberId, collectivity, period, projects, activities, cost, progress }) => [
      html`<a href="${`members/${memberId}/${period}?lang=${code}`}">${say.code(collectivity ?? member(memberId, say))}</a>`,
      html`<span class="whole">${say.code(period)}</span>`,
      say.number(projects),
      say.number(activities),
      amountText(cost, say),
      shareText(progress.mean, say),
    ]),
  })
  const body = html`<h1>${published}</h1>
${byMember.length === 0 ? html`<p>${nothingPublished}</p>` : table}`

  return documentOf(published, framed('', body, language), language)
}
