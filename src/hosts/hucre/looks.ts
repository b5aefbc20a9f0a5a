import type { CellStyle } from 'hucre/xlsx'
import type { FormFormat, Look } from '../../form/index.ts'

/** A font that Excel and LibreOffice have for Arabic and Latin letters on every system. */
export const font = 'Arial'

const ink = '1F2937'
const green = '14532D'
const line = { style: 'thin', color: { rgb: 'A8B5AD' } } as const
const framed = { top: line, bottom: line, left: line, right: line } as const

interface Appearance {
  readonly fill?: string
  readonly ink?: string
  readonly size?: number
  readonly bold?: boolean
  readonly centred?: boolean
  readonly frameless?: boolean
}

/** A quiet sheet: dark green on white, grey where nobody types, amber and red only where something is to be done. */
const appearances: { readonly [L in Look]: Appearance } = {
  kingdom: { ink: green, size: 12, bold: true, centred: true, frameless: true },
  title: { ink: green, size: 16, bold: true, centred: true, frameless: true },
  subtitle: { ink, size: 11, centred: true, frameless: true },
  section: { ink: green, size: 12, bold: true, frameless: true },
  heading: { fill: 'DCE8E0', ink: green, bold: true, centred: true },
  label: { fill: 'EFF4F1', bold: true },
  input: {},
  linked: { fill: 'F3F4F3', ink: '4B5563' },
  total: { fill: 'E4ECE7', bold: true },
  waiting: { fill: 'FFF0C2', ink: '7A4F01' },
  wrong: { fill: 'F8D4D4', ink: '9B1C1C', bold: true },
  prose: { frameless: true },
}

const numberFormats: { readonly [F in FormFormat]?: string } = {
  code: '@',
  money: '#,##0.00',
  share: '0.00%',
  date: 'dd/mm/yyyy',
  count: '0',
}

const centredFormats: ReadonlySet<FormFormat> = new Set(['code', 'share', 'date', 'count'])

/** How a cell of a look is written: its letters, colours and lines, its number format, and whether it is protected. */
export function styleOf(look: Look, format: FormFormat, dir: 'rtl' | 'ltr'): CellStyle {
  const { fill, size = 10, bold = false, centred = false, frameless = false, ink: colour = ink } = appearances[look]
  const numFmt = numberFormats[format]

  return {
    font: { name: font, size, bold, color: { rgb: colour } },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(!frameless && { border: framed }),
    alignment: {
      vertical: 'center',
      wrapText: format === 'text' || format === 'code',
      readingOrder: format === 'code' ? 'ltr' : dir,
      ...sideOf(centred || centredFormats.has(format), format, dir),
    },
    ...(numFmt !== undefined && { numFmt }),
    protection: { locked: look !== 'input' },
  }
}

/** Centred, or a little off the line where reading begins; amounts stand under each other on the right in every language. */
function sideOf(centred: boolean, format: FormFormat, dir: 'rtl' | 'ltr'): CellStyle['alignment'] & object {
  if (centred) return { horizontal: 'center' }

  return { horizontal: dir === 'rtl' || format === 'money' ? 'right' : 'left', indent: 1 }
}

/** What a conditional format changes of a cell. */
export function highlightStyle(look: 'waiting' | 'wrong'): CellStyle {
  const { fill = '', ink: colour = ink } = appearances[look]

  return {
    font: { color: { rgb: colour }, ...(look === 'wrong' && { bold: true }) },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } },
  }
}
