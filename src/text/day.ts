import { withoutBullets } from './bullets.ts'
import { asciiDigits, comparable, withoutInvisible } from './comparable.ts'
import { firstDays, leads, monthNumbers } from './months.ts'

const timeOfDay = /[\sT,]+\d{1,2}(?::|h)\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]m|\u0635|\u0645|z|[+-]\d{2}:?\d{2})?$/i
const dashes = /[\u2010-\u2015\u2212]/g
const yearFirst = /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})$/
const dayFirst = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/
const wordsInFront = /^[\p{L}\p{M}\s.,\u060c]+(?=\d)/u
const longestDay = 80

/**
 * Reads a day in figures or with its month's name, the day always before the month, as ISO 8601; null where it is none
 * or does not exist. Two figures of a year stand for 2000 to 2049, and are not read between hyphens where the first
 * number could as well be the year (24-05-25).
 */
export function readDay(text: string): string | null {
  if (text.length > longestDay) return null

  const written = withoutBullets(asciiDigits(withoutInvisible(text)).replace(dashes, '-')).replace(timeOfDay, '')

  return inFigures(written) ?? inWords(written)
}

/** The year of an ISO 8601 day. */
export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}

function inFigures(written: string): string | null {
  const [front = ''] = wordsInFront.exec(written) ?? []
  if (!comparable(front).split(' ').every(isLead)) return null

  const figures = written.slice(front.length)
  const [, year = '', , month = '', day = ''] = yearFirst.exec(figures) ?? []
  if (year !== '') return dayOf(year, Number(month), Number(day))

  const [, first = '', mark = '', second = '', last = ''] = dayFirst.exec(figures) ?? []
  const either = mark === '-' && couldBeYear(first) && last.length === 2 && first !== last
  return either ? null : dayOf(last, Number(second), Number(first))
}

function inWords(written: string): string | null {
  const words = comparable(written).split(' ')
  const start = words.findIndex((word) => !isLead(word))
  const [day = '', month = '', year = '', ...more] = words.slice(Math.max(start, 0))
  if (more.length > 0) return null

  const number = firstDays.has(day) ? 1 : /^\d{1,2}$/.test(day) ? Number(day) : 0
  return dayOf(year, monthNumbers.get(month) ?? 0, number)
}

function isLead(word: string): boolean {
  return word === '' || leads.has(word)
}

function couldBeYear(figures: string): boolean {
  return Number(figures) >= 20 && Number(figures) <= 30
}

function dayOf(writtenYear: string, month: number, day: number): string | null {
  const year = fullYear(writtenYear)
  if (year < 1900 || year > 2200 || day < 1 || day > daysIn(year, month)) return null

  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

/** 0 where the text is no year. */
function fullYear(written: string): number {
  if (/^[0-4]\d$/.test(written)) return 2000 + Number(written)

  return /^\d{4}$/.test(written) ? Number(written) : 0
}

/** Days of a month; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28

  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
