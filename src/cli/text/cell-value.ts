import { type Cell, isDateFormat, isError, isPercentFormat } from '../../grid/index.ts'
import type { Language } from '../../lang/index.ts'
import { dayOfSerial } from '../../text/index.ts'
import { oneLine } from './plain-text.ts'

/** What a cell holds, as a person reads it in a sentence. */
export function cellText(cell: Cell | null, date1904: boolean, { say, interface: words }: Language): string {
  const value = cell?.value ?? null
  if (cell?.formula !== undefined) return say.code(`=${oneLine(cell.formula)}`)
  if (value === null) return words.merge.empty
  if (isError(value)) return say.code(value.error)
  if (typeof value === 'string') return say.quote(oneLine(value))
  if (typeof value === 'boolean') return say.code(String(value).toUpperCase())

  return numberText(value, cell?.format, date1904, say)
}

function numberText(value: number, format: string | undefined, date1904: boolean, say: Language['say']): string {
  const day = isDateFormat(format) ? dayOfSerial(value, date1904) : null
  if (day !== null) return say.date(day)
  if (isPercentFormat(format)) return say.share(String(Number((value * 100).toPrecision(15))))

  return say.number(Number(value.toPrecision(15)))
}
