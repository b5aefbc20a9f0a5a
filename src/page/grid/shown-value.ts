import { format } from 'numfmt'
import { type Cell, isDateFormat, isError } from '../../grid/index.ts'

/** How a cell reads on the screen. */
export interface ShownValue {
  readonly text: string
  /** Numbers and dates stand at the end of their cell and are never turned around. */
  readonly numeric: boolean
}

/** What a sheet needs to show its values. */
export interface Showing {
  /** Whose decimal marks and months are used. */
  readonly locale: string
  readonly date1904: boolean
}

/** Excel's own count of days begins so much later in workbooks that count from 1904. */
const daysTo1904 = 1462

/** A cell's value as its number format shows it; a format that means nothing shows the value plain. */
export function shownValue({ value, format: code = 'General', formula }: Cell, showing: Showing): ShownValue {
  if (value === null) return { text: formula === undefined ? '' : '…', numeric: false }
  if (isError(value)) return { text: value.error, numeric: true }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', numeric: true }
  if (typeof value === 'string') return { text: value, numeric: false }

  return { text: formatted(value, code, showing), numeric: true }
}

function formatted(value: number, code: string, { locale, date1904 }: Showing): string {
  const date = isDateFormat(code)
  const number = date ? value + (date1904 ? daysTo1904 : 0) : halfUp(value, code)
  try {
    // A width that the format fills up is no width of ours.
    return format(code, number, { locale }).trim()
  } catch {
    return String(value)
  }
}

/**
 * Excel rounds the digits that it writes, not the binary number behind them: 1.005 is 1.01 there. The next number away
 * from zero is on the right side of such a half, and reads the same otherwise.
 */
function halfUp(value: number, code: string): number {
  return Number.isInteger(value) || !code.includes('0') ? value : value * (1 + Number.EPSILON)
}
