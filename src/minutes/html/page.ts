import { barChart, shortened } from '../../formats/html/bar-chart.ts'
import { documentOf } from '../../formats/html/document.ts'
import { html, type Markup } from '../../formats/html/markup.ts'
import type { ReportLanguage } from '../../lang/language.ts'
import type { Block, Content, Line, Minutes, TableRow } from '../document.ts'
import { contentText } from '../values.ts'
import { minutesStyle } from './style.ts'

/** Minutes as one page that opens without a network and prints on A4. */
export function minutesHtml(minutes: Minutes, language: ReportLanguage): string {
  const body = html`<article class="minutes">
<div class="authorities">${minutes.authorities.map((line) => html`<p>${line}</p>`)}</div>
<h1>${minutes.title}</h1>
<p class="under">${minutes.subtitle}</p>
${minutes.blocks.map((block, index) => blockOf(block, index, language))}<footer><p>${minutes.madeBy}</p></footer>
</article>
`

  return documentOf(`${minutes.title} — ${minutes.subtitle}`, body, language, minutesStyle(minutes))
}

function blockOf(block: Block, index: number, language: ReportLanguage): Markup {
  switch (block.kind) {
    case 'section':
      return html`<h2>${block.text}</h2>\n`
    case 'subsection':
      return html`<h3>${block.text}</h3>\n`
    case 'text':
      return html`<p>${block.text}</p>\n`
    case 'list':
      return listOf(block.lines)
    case 'table':
      return tableOf(block, language)
    case 'bars':
      return barsOf(block, index, language)
    case 'signing':
      return html`<section class="signing"><p class="done">${block.done}</p>${block.signers.map((signer) => html`<p>${signer}</p>`)}</section>\n`
  }
}

function listOf(lines: readonly Line[]): Markup {
  return html`<ul>${lines.map(({ text, under = [] }) => html`<li>${text}${under.length === 0 ? null : listOf(under)}</li>`)}</ul>\n`
}

function tableOf({ columns, rows }: Extract<Block, { kind: 'table' }>, language: ReportLanguage): Markup {
  const widths = columns.map(({ width }) => html`<col width="${width}%"/>`)
  const sides = columns.map((_, index) => sideOf(rows.map(({ cells }) => cells[index])))
  const heads = columns.map(({ heading }, index) => html`<th scope="col"${placed(sides[index])}>${heading}</th>`)

  return html`<div class="scroll"><table><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => rowOf(row, sides, language))}
</tbody></table></div>
`
}

function rowOf({ cells, tone }: TableRow, sides: readonly Side[], { say }: ReportLanguage): Markup {
  const written = cells.map((cell, index) => {
    const text = contentText(cell, say)

    return index === 0
      ? html`<th scope="row"${placed(sides[index])}>${text}</th>`
      : html`<td${placed(sides[index])}>${text}</td>`
  })

  return html`\n<tr${tone === undefined ? null : html` class="${tone}"`}>${written}</tr>`
}

type Side = 'n' | 'c' | null

function sideOf(contents: readonly (Content | undefined)[]): Side {
  if (contents.length === 0 || contents.some((content) => typeof content !== 'object')) return null

  return contents.every((content) => typeof content === 'object' && 'count' in content) ? 'c' : 'n'
}

/** Amounts and shares stand under each other, counts in the middle. */
function placed(side: Side | undefined): Markup {
  return { markup: side === undefined || side === null ? '' : ` class="${side}"` }
}

function barsOf({ title, bars }: Extract<Block, { kind: 'bars' }>, index: number, language: ReportLanguage): Markup {
  const { say } = language
  const drawn = bars.map(({ label, value, share, length }) => ({
    label: shortened(label, share === undefined ? 8 : 24),
    value: [value, ...(share === undefined ? [] : [share])].map((one) => contentText(one, say)).join(' – '),
    length,
  }))

  return barChart({ id: `m${index}`, title, bars: drawn }, language)
}
