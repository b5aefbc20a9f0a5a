import type { Cell, CellValue } from '../../grid/index.ts'
import { isoFormat, serialOf } from '../xlsx/iso-date.ts'
import type { Attributes } from './elements.ts'
import { formulaOf } from './formula.ts'

/** A cell from its attributes and its text; null where it holds nothing. */
export function cellOf(attributes: Attributes, text: string | null): Cell | null {
  const value = valueIn(attributes, text)
  const formula = attributes.formula === undefined ? undefined : formulaOf(attributes.formula)
  if (value === null && formula === undefined) return null

  const format = typeof value === 'number' ? formatOf(attributes, value) : undefined
  return { value, ...(formula !== undefined && { formula }), ...(format !== undefined && { format }) }
}

function valueIn(attributes: Attributes, text: string | null): CellValue {
  if (attributes['calcext:value-type'] === 'error' && text !== null) return { error: text }

  switch (attributes['value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberOf(attributes.value)
    case 'date':
      return serialOf(attributes['date-value'] ?? '', false) ?? text
    case 'time':
      return dayPartOf(attributes['time-value'] ?? '') ?? text
    case 'boolean':
      return attributes['boolean-value'] === 'true'
    default:
      return attributes['string-value'] ?? text
  }
}

/** What is no number stays text, so that it is never summed. */
function numberOf(text: string | undefined): CellValue {
  if (text === undefined || text.trim() === '') return null

  const number = Number(text)
  return Number.isFinite(number) ? number : text
}

/** `PT06H30M00S` as the part of a day. */
function dayPartOf(text: string): number | null {
  const [, hours, minutes = 0, seconds = 0] = /^PT(\d+)H(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text) ?? []

  return hours === undefined ? null : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
}

/** OpenDocument says what a number is, where Excel only says how it looks. */
function formatOf({ 'value-type': type }: Attributes, value: number): string | undefined {
  if (type === 'percentage') return '0.00%'
  if (type === 'date') return isoFormat(value)

  return type === 'time' ? 'hh:mm:ss' : undefined
}
