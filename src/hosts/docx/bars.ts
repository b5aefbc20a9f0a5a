import type { Bar, Block } from '../../minutes/document.ts'
import { contentText } from '../../minutes/values.ts'
import { paragraph } from './paragraph.ts'
import { gridText, spacer, textWidth, type Writing } from './table.ts'

/** Word takes no more than 63 columns. */
const steps = 50
const label = 34

/** Bars as rows of a table, which every program draws: what each stands for with its value, and under it the bar itself. */
export function barsText({ title, bars }: Extract<Block, { kind: 'bars' }>, writing: Writing): string {
  if (bars.length === 0) return ''

  const { dir } = writing
  const widths = Array.from({ length: steps }, () => Math.floor(textWidth / steps))
  const visual = dir === 'rtl' ? '<w:bidiVisual/>' : ''
  const properties = `<w:tblPr>${visual}<w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`
  const rows = bars.map((bar) => captionText(bar, writing) + barText(bar))

  return `${paragraph(title, dir, { style: 'Heading2' })}<w:tbl>${properties}${gridText(widths)}${rows.join('')}</w:tbl>${spacer}`
}

function captionText({ label: text, value, share }: Bar, { dir, say }: Writing): string {
  const values = [value, ...(share === undefined ? [] : [share])].map((one) => contentText(one, say)).join(' – ')

  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${spanning(label, '', paragraph(text, dir, { style: 'BarLabel' }))}${spanning(steps - label, '', paragraph(values, dir, { style: 'BarLabel', bold: true, side: 'end' }))}</w:tr>`
}

function barText({ length }: Bar): string {
  const long = length === 0 ? 0 : Math.min(Math.max(Math.round((length * steps) / 1000), 1), steps)
  const empty = '<w:p><w:pPr><w:pStyle w:val="BarLine"/></w:pPr></w:p>'
  const cells = [
    long === 0 ? '' : spanning(long, framed('1F4E79'), empty),
    long === steps ? '' : spanning(steps - long, framed('FFFFFF'), empty),
  ]

  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="170" w:hRule="exact"/></w:trPr>${cells.join('')}</w:tr>`
}

function framed(fill: string): string {
  const lines = ['top', 'left', 'bottom', 'right'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8C8C8C"/>`,
  )

  return `<w:tcBorders>${lines.join('')}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
}

function spanning(columns: number, looks: string, inside: string): string {
  const width = Math.floor(textWidth / steps) * columns

  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:gridSpan w:val="${columns}"/>${looks}</w:tcPr>${inside}</w:tc>`
}
