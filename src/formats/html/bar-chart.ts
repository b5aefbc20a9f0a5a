import type { ReportLanguage } from '../../lang/language.ts'
import { html, type Markup, nothing, svg } from './markup.ts'

/** A bar: what it stands for, its value as written, and its length in thousandths of the longest there can be. */
export interface Bar {
  readonly label: string
  readonly value: string
  readonly length: number
}

/** A chart of bars under each other; `id` tells it from the others of its document. */
export interface BarChart {
  readonly id: string
  readonly title: string
  readonly bars: readonly Bar[]
}

const width = 700
const step = 44
const thickness = 14
const longestLabel = 78
/** As many as stand on one page. */
const most = 16

/**
 * Bars with their values written on them, readable in grey and by a screen reader, beginning on the side where the
 * language does; more than fit on a page are drawn in parts. Nothing where there are none.
 */
export function barChart({ id, title, bars }: BarChart, language: ReportLanguage): Markup {
  if (bars.length === 0) return nothing

  const parts = Array.from({ length: Math.ceil(bars.length / most) }, (_, part) =>
    bars.slice(part * most, (part + 1) * most),
  )
  const { partOf } = language.interface.document
  const titleOf = (part: number) =>
    parts.length === 1 ? title : `${title} (${partOf(part + 1, parts.length, language.say)})`

  return html`<figure>
<figcaption>${title}</figcaption>
${parts.map((part, index) => drawing({ id: `${id}-${index + 1}`, title: titleOf(index), bars: part }, language))}
</figure>
`
}

function drawing({ id, title, bars }: BarChart, language: ReportLanguage): Markup {
  const height = bars.length * step

  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d" direction="${language.dir}">
<title id="${id}-t">${title}</title>
<desc id="${id}-d">${bars.map(({ label, value }) => `${label}: ${value}`).join('; ')}</desc>
${bars.map((bar, index) => barAt(bar, index * step, language))}
</svg>
`
}

function barAt({ label, value, length }: Bar, top: number, { dir }: ReportLanguage): Markup {
  const [start, end] = dir === 'rtl' ? [width, 0] : [0, width]
  const long = Math.round((Math.min(Math.max(length, 0), 1000) * width) / 1000)
  const left = dir === 'rtl' ? width - long : 0

  return svg`<g><text x="${start}" y="${top + 14}" text-anchor="start">${label}</text>
<text x="${end}" y="${top + 14}" text-anchor="end" font-weight="700">${value}</text>
<rect x="0.5" y="${top + 20.5}" width="${width - 1}" height="${thickness - 1}" fill="#ffffff" stroke="#8c8c8c"/>
<rect x="${left}" y="${top + 20}" width="${long}" height="${thickness}" fill="#1f4e79"/></g>
`
}

/** A text that has room over a bar beside so many other letters; its end is cut off where it must be. */
export function shortened(text: string, others = 0): string {
  const letters = [...text]
  const most = longestLabel - others

  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
