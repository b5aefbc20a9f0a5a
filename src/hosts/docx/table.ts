import type { Say } from '../../lang/language.ts'
import type { Block, Content, TableRow, Tone } from '../../minutes/document.ts'
import { contentText } from '../../minutes/values.ts'
import { paragraph, type Standing } from './paragraph.ts'

/** The width of the text on an A4 page, in twentieths of a point. */
export const textWidth = 10_206

type Table = Extract<Block, { kind: 'table' }>

/** What a document is written in. */
export interface Writing {
  readonly dir: 'rtl' | 'ltr'
  readonly say: Say
}

/** A table under headings that every page repeats; rows are not split. */
export function tableText({ columns, rows }: Table, writing: Writing): string {
  const widths = columns.map(({ width }) => Math.round((width * textWidth) / 100))
  const sides = columns.map((_, index) => sideOf(rows.map(({ cells }) => cells[index])))
  const headings = columns.map(({ heading }, index) => {
    const side = sides[index] === undefined ? {} : { side: 'centre' as const }
    return cellText(
      heading,
      { width: widths[index] ?? 0, fill: 'E8EDF2' },
      { style: 'Cell', bold: true, ...side },
      writing,
    )
  })
  const body = rows.map((row) => rowText(row, widths, sides, writing))

  return `<w:tbl>${propertiesText(writing)}${gridText(widths)}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headings.join('')}</w:tr>${body.join('')}</w:tbl>${spacer}`
}

/** Tables that follow each other would become one. */
export const spacer = '<w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p>'

function propertiesText({ dir }: Writing): string {
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`,
  )

  return `<w:tblPr>${dir === 'rtl' ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${lines.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`
}

/** The widths of a table's columns. */
export function gridText(widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
}

type Side = Exclude<Standing['side'], undefined>

function sideOf(contents: readonly (Content | undefined)[]): Side | undefined {
  if (contents.length === 0 || contents.some((content) => typeof content !== 'object')) return undefined

  return contents.every((content) => typeof content === 'object' && 'count' in content) ? 'centre' : 'figures'
}

const fills: { readonly [T in Tone]?: string } = { error: 'FADCDC', warning: 'FCF0CC', info: 'DDEBF7', total: 'E8EDF2' }
const writingHeight = 480

function rowText(
  { cells, tone }: TableRow,
  widths: readonly number[],
  sides: readonly (Side | undefined)[],
  writing: Writing,
): string {
  const height = tone === 'writing' ? `<w:trHeight w:val="${writingHeight}" w:hRule="atLeast"/>` : ''
  const written = cells.map((content, index) => {
    const side = sides[index]
    const fill = tone !== undefined && (index === 0 || tone === 'total') ? fills[tone] : undefined
    const bold = tone === 'total' || (index === 0 && tone !== undefined) ? { bold: true as const } : {}
    return cellText(
      contentText(content, writing.say),
      { width: widths[index] ?? 0, ...(fill !== undefined && { fill }), ...(tone === 'writing' && { middle: true }) },
      { style: 'Cell', ...bold, ...(side !== undefined && { side }) },
      writing,
    )
  })

  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${written.join('')}</w:tr>`
}

interface Frame {
  readonly width: number
  readonly fill?: string
  readonly middle?: boolean
}

function cellText(text: string, { width, fill, middle }: Frame, standing: Standing, { dir }: Writing): string {
  const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
  const lines = text.split('\n').map((line) => paragraph(line, dir, standing))

  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}${middle ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${lines.join('')}</w:tc>`
}
