import { type Centimes, roundToCentimes } from './centimes.ts'
import { currencyWords } from './currency-words.ts'
import { decimalOfDouble, Exact } from './exact.ts'
import { isNothing, plainWriting, type Readings, readingsOf, splitSign } from './written.ts'

/** What a cell says of money. */
export type AmountReading =
  /** `beyondCentimes` is the amount as decimal text where it truly has more than two decimals, else null. */
  | { readonly kind: 'amount'; readonly centimes: Centimes; readonly beyondCentimes: string | null }
  /** `150.000`: thousands or decimals; both readings as plain decimal text in MAD, thousands first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'unreadable' }

const unreadable: AmountReading = { kind: 'unreadable' }
const zero: AmountReading = { kind: 'amount', centimes: 0n, beyondCentimes: null }
const mostDirhams = 10n ** 15n
const longestAmount = 80
/** Beyond these decimals a double in MAD holds what subtraction left over, not what anyone wrote. */
const meaningfulDecimals = 9

const words = currencyWords.map((word) => word.replace('.', '\\.')).join('|')
const currency = new RegExp(`^(?:${words})\\.?\\s*|\\s*(?:${words})\\.?$`, 'iu')

/** Reads an amount in MAD typed as text. `decimal` is the decimal mark of the column's other cells, where they show one. */
export function readAmount(text: string, decimal?: ',' | '.'): AmountReading {
  if (text.trim() === '' || text.length > longestAmount) return unreadable
  if (isNothing(text)) return zero

  const { sign, readings } = signedReadings(text)
  const { grouped, fractional, mark } = readings
  if (fractional === null) return amountOf(sign, grouped)
  if (grouped === null) return amountOf(sign, fractional)
  if (decimal !== undefined) return amountOf(sign, mark === decimal ? fractional : grouped)

  return { kind: 'ambiguous', readings: [sign + grouped, sign + trimmed(fractional)] }
}

/** Reads an amount in MAD from the double of a number cell, taken at its shortest decimal text. */
export function readAmountNumber(value: number): AmountReading {
  if (!Number.isFinite(value)) return unreadable

  // Fewer than 16 digits name one double only: where the hundredth part gives the value back, it is the shortest text.
  const centimes = Math.round(value * 100)
  if (centimes / 100 === value && Math.abs(centimes) < 1e15) {
    return { kind: 'amount', centimes: BigInt(centimes), beyondCentimes: null }
  }

  const shortest = new Exact(String(value))
  const decimal = shortest.decimalPlaces() <= 2 ? shortest : decimalOfDouble(value).toDecimalPlaces(meaningfulDecimals)
  return amountOf(value < 0 ? '-' : '', decimal.abs().toFixed())
}

/**
 * What an amount typed as text tells of the decimal mark of its column: the mark that it shows without doubt, `open` where
 * it may be thousands as well and asks the others, null where it says nothing.
 */
export function decimalMarkOf(text: string): ',' | '.' | 'open' | null {
  if (text.length > longestAmount) return null

  const { grouped, fractional, mark } = signedReadings(text).readings
  if (mark === null || (grouped === null && fractional === null)) return null
  if (grouped !== null && fractional !== null) return 'open'
  if (fractional !== null) return mark

  return mark === ',' ? '.' : ','
}

function signedReadings(text: string): { readonly sign: '' | '-'; readonly readings: Readings } {
  const { sign, size } = splitSign(withoutCurrency(plainWriting(text)))

  return { sign, readings: readingsOf(withoutCurrency(size)) }
}

function withoutCurrency(text: string): string {
  return text.replace(currency, '').trim()
}

function amountOf(sign: '' | '-', size: string | null): AmountReading {
  if (size === null || roundToCentimes(size) > mostDirhams * 100n) return unreadable

  const exact = trimmed(size)
  const decimals = exact.split('.')[1] ?? ''
  const beyondCentimes = decimals.length > 2 ? sign + exact : null
  return { kind: 'amount', centimes: roundToCentimes(sign + size), beyondCentimes }
}

function trimmed(decimalText: string): string {
  return decimalText.includes('.') ? decimalText.replace(/\.?0+$/, '') : decimalText
}
