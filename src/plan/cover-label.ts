import { comparable } from '../text/index.ts'
import { type CoverName, coverLabels, particles } from './cover-labels.ts'

const keyed = coverLabels.map(({ name, any, beside }) => ({
  name,
  any: any.map((phrase) => wordsOf(phrase)),
  beside: new Set(wordsOf(`${beside} ${particles}`)),
}))

/** One word outside it tells prose from a label before any label is tried. */
const vocabulary = new Set(keyed.flatMap(({ any, beside }) => [...any.flat(), ...beside]))

/** Longer text is prose, whatever words it has. */
const longestLabel = 80

/** What a label names, and the years that it writes; null for text that is no label of a cover sheet. */
export function coverLabel(text: string): { readonly name: CoverName; readonly years: readonly number[] } | null {
  if (text.length > longestLabel) return null

  const words = writtenWords(text)
  if (!words.every((word) => isYear(word) || vocabulary.has(bare(word)))) return null

  const named = words.filter((word) => !isYear(word)).map(bare)
  const years = words.filter(isYear).map(Number)
  const name = nameOf(named)

  return name !== null && fitsYears(name, years.length) ? { name, years } : null
}

function nameOf(words: readonly string[]): CoverName | null {
  const fits = ({ any, beside }: (typeof keyed)[number]) =>
    any.some(
      (phrase) =>
        phrase.every((word) => words.includes(word)) &&
        words.every((word) => phrase.includes(word) || beside.has(word)),
    )

  return keyed.find(fits)?.name ?? null
}

/** A single year beside a cost or a count makes it that year's, not the plan's. */
function fitsYears(name: CoverName, years: number): boolean {
  if (name === 'programmed') return years === 1

  return name === 'period' || years !== 1
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word)
}

/** Comparable words without brackets, articles and plural endings. */
export function wordsOf(text: string): readonly string[] {
  return writtenWords(text).map(bare)
}

function writtenWords(text: string): readonly string[] {
  const words = comparable(text.replace(/[(\uff08][^)\uff09]*[)\uff09]/g, ' '))

  return words === '' ? [] : words.split(' ')
}

function bare(word: string): string {
  const article = /^(?:وال|بال|لل|ال)(?=\p{L}{3})/u

  return word.replace(article, '').replace(/(?<=^[a-z]{3,})[sx]$/, '')
}
