import { type CellValue, isDateFormat } from '../../grid/index.ts'
import { wholeNumber } from './cell-address.ts'
import { isoFormat, serialOf } from './iso-date.ts'
import { unescapeText } from './xml-text.ts'

/** What the sheets of one workbook share. */
export interface Shared {
  readonly strings: readonly string[]
  readonly formats: readonly (string | undefined)[]
  readonly date1904: boolean
}

/** A value as the file writes it. */
export interface RawValue {
  /** The cell's type: `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  readonly type: string
  /** What stands in `v`; null without one. */
  readonly text: string | null
  /** What stands in `is`; null without one. */
  readonly inline: string | null
}

/** What a raw value means; null for nothing, undefined for a shared text that the workbook does not have. */
export function valueIn({ type, text, inline }: RawValue, shared: Shared): CellValue | undefined {
  if (inline !== null) return inline
  if (text === null) return type === 'inlineStr' ? '' : null
  if (type === 'str' || type === 'inlineStr') return unescapeText(text)
  if (text === '') return null

  if (type === 's') return shared.strings[wholeNumber(text.trim())]
  if (type === 'b') return booleanOf(text)
  if (type === 'e') return { error: text }
  if (type === 'd') return serialOf(text, shared.date1904) ?? text
  return numberOf(text)
}

/** The format of a cell: an ISO date is shown as one even where its style says nothing of dates. */
export function formatOf(
  type: string,
  style: string | undefined,
  value: CellValue,
  shared: Shared,
): string | undefined {
  const format = shared.formats[style === undefined ? 0 : wholeNumber(style)]
  if (type !== 'd' || typeof value !== 'number' || isDateFormat(format)) return format

  return isoFormat(value)
}

function booleanOf(text: string): CellValue {
  const word = text.trim()
  if (word === '1' || word === 'true') return true
  if (word === '0' || word === 'false') return false

  return text
}

/** The stored double; what is none (`NaN`, `INF`, `0x10`, a decimal comma) stays text, so that it is never summed. */
function numberOf(text: string): CellValue {
  const number = Number(text)
  if (!Number.isFinite(number)) return text
  if (number === 0 && text.trim() === '') return null

  return hasRadix(text.trim()) ? text : number
}

function hasRadix(text: string): boolean {
  const mark = text.charCodeAt(1) | 32
  return mark === 0x78 || mark === 0x6f || mark === 0x62
}
