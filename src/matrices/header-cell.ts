import { type Cell, isDateFormat, isError } from '../grid/index.ts'
import { asciiDigits, dayOfSerial, yearsIn } from '../text/index.ts'
import { fieldNamed, type HeaderField, saysAchieved, saysCumulated, type Wording, wordingOf } from './header-words.ts'

/** What one cell says if it is read as a header. */
export interface HeaderCell {
  readonly text: string
  readonly field: HeaderField | null
  readonly year: number | null
  /** It says its year and nothing else. */
  readonly yearAlone: boolean
  readonly cumulative: boolean
  readonly percent: boolean
}

/** Longer text is prose, not a header. */
export const longestHeader = 90

/** Reads a cell as a header; null where it cannot be one: empty, too long, an amount, an error. */
export function headerCell(cell: Cell | undefined): HeaderCell | null {
  const value = cell?.value ?? null
  if (value === null || isError(value) || typeof value === 'boolean') return null
  if (typeof value === 'number') return numberCell(value, cell?.format)
  if (value.length > longestHeader || value.trim() === '') return null

  return headerText(value)
}

/** Whether a cell says nothing that a header says: it shows that its row is none. */
export function isStranger(cell: Cell): boolean {
  const header = headerCell(cell)

  return header === null || (header.field === null && header.year === null)
}

/** Whether a cell holds words or a year, as titles and headers do, and no amount, share or day's number. */
export function isWordOrYear({ value, format }: Cell): boolean {
  if (typeof value === 'number') return numberCell(value, format) !== null

  return typeof value === 'string' && (!isFigure(value) || yearOf(value) !== null)
}

/** A year as a number, or as the day by which Excel stores a date. */
function numberCell(value: number, format: string | undefined): HeaderCell | null {
  const year = isDateFormat(format) ? Number(dayOfSerial(value, false)?.slice(0, 4)) : value

  return isYear(year) ? yearAlone(String(year), wordingOf(String(year)), year) : null
}

function headerText(text: string): HeaderCell | null {
  const year = yearOf(text)
  if (year === null && isFigure(text)) return null

  const whole = wordingOf(text)
  const named = withoutParentheses(text, whole)
  // «سنة 2026» is a year as well, not the column of years.
  if (year !== null && (/^\d{4}$/.test(named.text) || yearsIn(named.text) !== null)) return yearAlone(text, whole, year)

  return {
    text,
    field: saysAchieved(whole, year) ? 'achievedShare' : fieldNamed(named),
    year,
    yearAlone: false,
    ...signsIn(text, whole),
  }
}

function withoutParentheses(text: string, whole: Wording): Wording {
  const rest = text.replace(/[(\uff08][^)\uff09]*[)\uff09]/g, ' ')
  const named = rest === text ? whole : wordingOf(rest)

  return named.text === '' ? whole : named
}

/** An amount, a share or a number typed as text. */
function isFigure(text: string): boolean {
  return !/\p{L}/u.test(text) && /\p{N}/u.test(text)
}

function yearAlone(text: string, whole: Wording, year: number): HeaderCell {
  return { text, field: null, year, yearAlone: true, ...signsIn(text, whole) }
}

function signsIn(text: string, whole: Wording): Pick<HeaderCell, 'cumulative' | 'percent'> {
  return { cumulative: saysCumulated(whole), percent: /[%\u066a]/.test(text) }
}

/** The one year that a header names; a header that names two (a period) names none. */
function yearOf(text: string): number | null {
  if (!/[12\u0661\u0662\u06f1\u06f2]/.test(text)) return null

  const years = asciiDigits(text).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []

  return years.length === 1 ? Number(years[0]) : null
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100
}
