import { comparable, textKey } from '../text/index.ts'
import {
  achievedAlone,
  achievedInYear,
  besideYears,
  fillers,
  type HeaderField,
  headerWords,
  wholeHeaders,
} from './header-vocabulary.ts'

export type { HeaderField } from './header-vocabulary.ts'

const keyed = headerWords.map(({ field, any, none = [] }) => ({
  field,
  any: any.map((stems) => stems.map(textKey)),
  none: none.map(textKey),
}))
const wholeKeyed = new Map(Object.entries(wholeHeaders).map(([text, field]) => [textKey(text), field]))
const stems = [...new Set([...keyed.flatMap(({ any }) => any.flat()), ...fillers])].filter((stem) => stem.length > 2)
const anyStem = new RegExp(stems.join('|'))
const short = new Set(fillers)

/** A header as it is compared, taken apart once for all that is asked of it. */
export interface Wording {
  /** Comparable text. */
  readonly text: string
  readonly words: readonly string[]
  /** The words without the spaces between them. */
  readonly key: string
}

/** Takes a header's text apart. */
export function wordingOf(header: string): Wording {
  const text = comparable(header)
  const words = text.split(' ')

  return { text, words, key: words.length === 1 ? text : words.join('') }
}

/** The field that a header names, or null: for text that is not a header of a matrix. */
export function fieldNamed({ words, key }: Wording): HeaderField | null {
  const whole = wholeKeyed.get(key)
  if (whole !== undefined) return whole
  if (!areMostlyHeaderWords(words)) return null

  const found = keyed.find(
    ({ any, none }) =>
      any.some((all) => all.every((stem) => key.includes(stem))) && !none.some((stem) => key.includes(stem)),
  )

  return found?.field ?? null
}

const achieved = new Set(achievedAlone.map(textKey))
const achievedThen = new Set(achievedInYear.map(textKey))
const besides = new Set(besideYears.map(textKey))

/** Whether a header says only that its column holds what was achieved (in that `year`). */
export function saysAchieved({ words }: Wording, year: number | null): boolean {
  const isOne = (word: string) => achieved.has(word) || (year !== null && achievedThen.has(word))
  if (!words.some(isOne)) return false

  return words.filter((word) => !isNumber(word) && !besides.has(word)).length === 1
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word)
}

function areMostlyHeaderWords(all: readonly string[]): boolean {
  const words = all.filter((word) => !isNumber(word))
  if (words.length === 0 || words.length > 12) return false

  // Most texts of a plan show by their first words that they are none: what is left of them need not be looked at.
  let strangers = 0
  for (const word of words) {
    if (!short.has(word) && !anyStem.test(word)) strangers += 1
    if (words.length - strangers < words.length * 0.6) return false
  }

  return true
}

const cumulatedStems = ['تراكم', 'cumul'].map(textKey)

/** Whether a header says that its column is cumulated over the years. */
export function saysCumulated({ key }: Wording): boolean {
  return cumulatedStems.some((stem) => key.includes(stem))
}

const checking = ['مراقبة', 'contrôle', 'check'].map(textKey)

/** Whether a header that names no field says that its column only checks the others. */
export function saysCheck({ words: [first = ''] }: Wording): boolean {
  return checking.includes(first)
}
