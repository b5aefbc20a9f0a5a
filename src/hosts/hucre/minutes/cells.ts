import type { Cell, CellValue } from 'hucre/xlsx'
import type { Content, Tone } from '../../../minutes/document.ts'
import { amountNumber, parseCentimes } from '../../../money/index.ts'
import { withoutIsolates } from '../../../text/index.ts'
import { type Part, styleOf } from './looks.ts'

/** What a cell of the minutes holds; only here an amount becomes the double that a workbook keeps. */
export function cellOf(content: Content, part: Part, dir: 'rtl' | 'ltr', tone?: Tone): Partial<Cell> {
  const value = writtenOf(content, dir)
  // LibreOffice takes the direction of a line alone from its first letter, and dots at its end from the sheet.
  const marked = part === 'text' && dir === 'rtl' && typeof value === 'string' ? `\u200f${value}` : value

  return { value: marked, style: styleOf(part, content, dir, tone) }
}

function writtenOf(content: Content, dir: 'rtl' | 'ltr'): CellValue {
  if (typeof content === 'string') return withoutIsolates(content, dir)
  if ('count' in content) return content.count
  if ('share' in content) return content.share === null ? '—' : Number(`${content.share}e-2`)

  const centimes = content.amount === null ? null : parseCentimes(content.amount)
  return centimes === null ? '—' : amountNumber(centimes)
}
