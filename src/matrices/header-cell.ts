import { type Cell, isDateFormat, isError } from '../grid/index.ts'
import { asciiDigits, comparable, dayOfSerial, yearsIn } from '../text/index.ts'
import { fieldNamed, type HeaderField, saysAchieved, saysCumulated } from './header-words.ts'

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

  return isYear(year) ? yearAlone(String(year), String(year), year) : null
}

function headerText(text: string): HeaderCell | null {
  const whole = comparable(text)
  const named = comparable(text.replace(/[(\uff08][^)\uff09]*[)\uff09]/g, ' ')) || whole
  const year = yearOf(text)
  if (year === null && isFigure(text)) return null
  // «سنة 2026» is a year as well, not the column of years.
  if (year !== null && (/^\d{4}$/.test(named) || yearsIn(named) !== null)) return yearAlone(text, whole, year)

  return {
    text,
    field: saysAchieved(whole, year) ? 'achievedShare' : fieldNamed(named),
    year,
    yearAlone: false,
    ...signsIn(text, whole),
  }
}

/** An amount, a share or a number typed as text. */
function isFigure(text: string): boolean {
  return /\p{N}/u.test(text) && !/\p{L}/u.test(text)
}

function yearAlone(text: string, whole: string, year: number): HeaderCell {
  return { text, field: null, year, yearAlone: true, ...signsIn(text, whole) }
}

function signsIn(text: string, whole: string): Pick<HeaderCell, 'cumulative' | 'percent'> {
  return { cumulative: saysCumulated(whole), percent: /[%\u066a]/.test(text) }
}

/** The one year that a header names; a header that names two (a period) names none. */
function yearOf(text: string): number | null {
  if (!/\p{N}/u.test(text)) return null

  const years = asciiDigits(text).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []

  return years.length === 1 ? Number(years[0]) : null
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100
}
