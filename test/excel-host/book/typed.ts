import type { CellValue } from '../../../src/grid/index.ts'
import { Refusal } from '../wire/thing.ts'
import type { CellState } from './state.ts'

const errors = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']

/** What a cell holds after something is written into it, as typed: text that looks like anything else becomes that. */
export function typedInto(before: CellState | undefined, written: unknown): CellState {
  const { format = 'General', fill } = before ?? {}
  const kept = { format, ...(fill !== undefined && { fill }) }
  if (typeof written === 'string' && written.startsWith("'")) return { ...kept, value: written.slice(1), quoted: true }
  if (written === '') return { ...kept, value: null }
  if (format === '@') return { ...kept, value: String(written) }
  if (typeof written === 'string' && written.startsWith('='))
    return { ...kept, value: null, formula: formulaIn(written) }

  return typeof written === 'string'
    ? { ...kept, ...parsed(written, format) }
    : { ...kept, value: written as CellValue }
}

/** Excel takes no formula that breaks off. */
function formulaIn(written: string): string {
  if (/^=\s*$|[-+*/&(,]\s*$/.test(written)) throw new Refusal('InvalidArgument', `no formula: ${written}`)

  return written.slice(1)
}

function parsed(text: string, format: string): Pick<CellState, 'value' | 'format'> {
  const general = format === 'General'
  if (errors.includes(text.toUpperCase())) return { value: { error: text.toUpperCase() }, format }
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', format }

  const percent = /^\s*([+-]?\d+(?:\.\d+)?)\s*%\s*$/.exec(text)
  if (percent !== null) return { value: Number(percent[1]) / 100, format: general ? '0%' : format }

  const date = /^\s*(\d{1,4})[/-](\d{1,2})[/-](\d{1,4})\s*$/.exec(text)
  if (date !== null) return { value: serialOf(date), format: general ? 'm/d/yyyy' : format }

  const number = /^\s*[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d*)?(e[+-]?\d+)?\s*$/i.test(text)
  return { value: number ? Number(text.replaceAll(',', '')) : text, format }
}

function serialOf([, first = '', month = '', last = '']: RegExpExecArray): number {
  const [year, day] = first.length === 4 ? [first, last] : [last, first]

  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569
}
