import type { CellStyle } from 'hucre/xlsx'
import type { Content, Tone } from '../../../minutes/document.ts'
import { font } from '../looks.ts'

/** What a cell of the minutes is. */
export type Part =
  | 'authority'
  | 'title'
  | 'subtitle'
  | 'section'
  | 'subsection'
  | 'text'
  | 'heading'
  | 'cell'
  | 'signer'

interface Appearance {
  readonly size?: number
  readonly bold?: true
  readonly centred?: true
  readonly ink?: string
  readonly fill?: string
  readonly framed?: true
  readonly underlined?: true
}

const blue = '1F4E79'
const line = { style: 'thin', color: { rgb: 'A6A6A6' } } as const
const rule = { style: 'medium', color: { rgb: blue } } as const

const appearances: { readonly [P in Part]: Appearance } = {
  authority: { size: 11, bold: true, centred: true },
  title: { size: 16, bold: true, centred: true, ink: blue },
  subtitle: { size: 11, bold: true, centred: true, underlined: true },
  section: { size: 13, bold: true, ink: blue, underlined: true },
  subsection: { size: 11, bold: true },
  text: {},
  heading: { bold: true, fill: 'E8EDF2', framed: true },
  cell: { framed: true },
  signer: { bold: true, centred: true },
}

const fills: { readonly [T in Tone]?: string } = { error: 'FADCDC', warning: 'FCF0CC', info: 'DDEBF7', total: 'E8EDF2' }

/** How a cell is written: its letters and lines, its number format, the side where it begins. */
export function styleOf(part: Part, content: Content, dir: 'rtl' | 'ltr', tone?: Tone): CellStyle {
  const { size = 10, bold = tone === 'total', centred, ink = '1F2937', fill, framed, underlined } = appearances[part]
  const shade = fill ?? (tone === undefined ? undefined : fills[tone])
  const numFmt = formatOf(content)

  return {
    font: { name: font, size, bold, color: { rgb: ink } },
    ...(shade !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: shade } } }),
    ...(framed && { border: { top: line, bottom: line, left: line, right: line } }),
    ...(underlined && { border: { bottom: rule } }),
    alignment: {
      vertical: tone === 'writing' || part === 'heading' ? 'center' : 'top',
      wrapText: true,
      readingOrder: dir,
      horizontal: centred || isCount(content) ? 'center' : sideOf(content, dir),
    },
    ...(numFmt !== undefined && { numFmt }),
  }
}

function isCount(content: Content): boolean {
  return typeof content === 'object' && 'count' in content
}

/** Amounts and shares stand under each other on the right in every language. */
function sideOf(content: Content, dir: 'rtl' | 'ltr'): 'left' | 'right' {
  return dir === 'rtl' || typeof content === 'object' ? 'right' : 'left'
}

function formatOf(content: Content): string | undefined {
  if (typeof content === 'string') return '@'
  if ('amount' in content) return '#,##0.00'

  return 'share' in content ? '0.00%' : '0'
}
