import { type Cell, isDateFormat, isError, isPercentFormat, notCalculated, type Place } from '../grid/index.ts'
import {
  type AmountReading,
  isNothing,
  type Points,
  readAmount,
  readAmountNumber,
  readShare,
  readShareNumber,
} from '../money/index.ts'
import { asciiDigits, dayOfSerial, readDay, withoutInvisible, yearsIn } from '../text/index.ts'
import type { AmountField, CountField, DateField, Field, ShareField, TextField, Trouble } from './types.ts'

/** A cell with its place; `cell` is undefined where nothing is written. */
export interface CellRead {
  readonly at: Place
  readonly cell: Cell | undefined
}

/** What a cell shows, as near as its number format tells: days as ISO, shares with their `%`. */
export function shown(cell: Cell | undefined, date1904 = false): string {
  const value = cell?.value ?? null
  if (value === null) return ''
  if (isError(value)) return value.error
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  if (isDateFormat(cell?.format)) return dayOfSerial(value, date1904) ?? String(value)
  if (isPercentFormat(cell?.format)) return `${Number((value * 100).toPrecision(15))}%`

  return String(value)
}

/** Text, or a number as text. */
export function textField({ at, cell }: CellRead): TextField {
  const { written, trouble, empty } = start(cell)
  const value = empty || trouble !== null ? null : written

  return { at, written, value, trouble }
}

/** An amount in MAD; `decimal` is the mark that the other cells of the column use, `zero` reads an empty cell as zero. */
export function amountField({ at, cell }: CellRead, decimal: ',' | '.' | null = null, zero = false): AmountField {
  const { written, trouble, empty, value } = start(cell)
  const formula = cell?.formula !== undefined
  const nothing = trouble !== null || empty
  const readAsZero = empty && zero
  const reading = nothing
    ? null
    : typeof value === 'number'
      ? amountOfNumber(value, cell)
      : readAmount(String(value), decimal ?? undefined)

  return {
    at,
    written,
    value: reading?.kind === 'amount' ? reading.centimes : readAsZero ? 0n : null,
    trouble: reading === null ? trouble : troubleOf(reading),
    asText: typeof value === 'string' && !empty && !isNothing(value),
    formula,
    beyondCentimes: reading?.kind === 'amount' && !formula ? reading.beyondCentimes : null,
    readAsZero,
  }
}

/** A number that is shown as a day or as a share is no amount. */
function amountOfNumber(value: number, cell: Cell | undefined): AmountReading {
  const other = isDateFormat(cell?.format) || isPercentFormat(cell?.format)

  return other ? { kind: 'unreadable' } : readAmountNumber(value)
}

function troubleOf(reading: AmountReading): Trouble | null {
  if (reading.kind === 'amount') return null

  return reading.kind === 'unreadable' ? unreadable : { kind: 'ambiguous', readings: reading.readings }
}

const unreadable: Trouble = { kind: 'unreadable' }

/** A share in points; `scale` is how numbers without a percent format are written in the column. */
export function shareField({ at, cell }: CellRead, scale: 'points' | 'fractions'): ShareField {
  const { written, trouble, empty, value } = start(cell)
  const percentFormat = typeof value === 'number' && isPercentFormat(cell?.format)
  const nothing = trouble !== null || empty || (typeof value === 'string' && isNothing(value))
  const points = nothing ? null : shareOf(value, cell?.format, percentFormat ? 'fractions' : scale)

  return {
    at,
    written,
    value: points,
    trouble: nothing || points !== null ? trouble : unreadable,
    asText: typeof value === 'string' && !empty,
    percentFormat,
    formula: cell?.formula !== undefined,
  }
}

function shareOf(value: Start['value'], format: string | undefined, scale: 'points' | 'fractions'): Points | null {
  if (typeof value === 'number') return isDateFormat(format) ? null : readShareNumber(value, scale)

  return typeof value === 'string' ? readShare(value, scale) : null
}

/** A day; numbers are serial dates of the workbook's date system. */
export function dateField({ at, cell }: CellRead, date1904: boolean): DateField {
  const { written, trouble, empty, value } = start(cell)
  if (trouble !== null || empty || (typeof value === 'string' && isNothing(value))) {
    return { at, written, value: null, trouble }
  }

  const day = typeof value === 'number' ? dayOfNumber(value, cell, date1904) : readDay(String(value))
  return { at, written: shown(cell, date1904), value: day, trouble: day === null ? unreadable : null }
}

/** A plain number in a date column is a serial date that lost its format, unless it is too small to be of our time. */
function dayOfNumber(value: number, cell: Cell | undefined, date1904: boolean): string | null {
  const earliest = 32_000

  return isDateFormat(cell?.format) || value >= earliest ? dayOfSerial(value, date1904) : null
}

/** Years of execution: `2024`, `2024-2025`. */
export function yearsField({ at, cell }: CellRead, date1904: boolean): Field<readonly number[]> {
  const { written, trouble, empty, value } = start(cell)
  if (trouble !== null || empty) return { at, written, value: null, trouble }

  const dated = typeof value === 'number' && isDateFormat(cell?.format) ? dayOfSerial(value, date1904) : null
  const years = dated === null ? yearsIn(written) : [Number(dated.slice(0, 4))]
  return { at, written, value: years, trouble: years === null ? unreadable : null }
}

/** A whole number of things, or a year, or a member's number. */
export function countField({ at, cell }: CellRead): CountField {
  const { written, trouble, empty } = start(cell)
  if (trouble !== null || empty) return { at, written, value: null, trouble }

  const digits = asciiDigits(withoutInvisible(written)).trim()
  // One number among words, as in «7 مشاريع», is that number.
  const [, number] = digits.match(/^(?:[\p{L}\p{M}\s:]*\s)?(\d{1,15})(?:[.,]0+)?(?:\s[\p{L}\p{M}\s]*)?$/u) ?? []
  const value = isNothing(digits) ? 0 : number === undefined ? null : Number(number)
  return { at, written, value, trouble: value === null ? unreadable : null }
}

interface Start {
  readonly written: string
  readonly value: string | number | boolean | null
  readonly trouble: Trouble | null
  readonly empty: boolean
}

/** What every reading begins with: errors and formulas without a result are troubles, blanks are empty. */
function start(cell: Cell | undefined): Start {
  if (cell === undefined) return { written: '', value: null, trouble: null, empty: true }
  if (notCalculated(cell))
    return { written: `=${cell.formula}`, value: null, trouble: { kind: 'not-calculated' }, empty: false }

  const { value } = cell
  if (isError(value)) return { written: value.error, value: null, trouble: { kind: 'error-value' }, empty: false }

  const written = shown(cell)
  return { written, value, trouble: null, empty: isBlank(written) }
}

/** Whether nobody sees anything of a text; most texts show it by their first character. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  const seen = (first > space && first < softHyphen) || (first >= arabicLetters && first < arabicEnd)

  return !seen && withoutInvisible(text).trim() === ''
}

const space = 0x20
const softHyphen = 0x7f
const arabicLetters = 0x620
const arabicEnd = 0x700
