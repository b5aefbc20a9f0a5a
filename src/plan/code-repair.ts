import { type CodePart, type CodePattern, codeText, formatCode, parseCode, yearNumber } from './code-pattern.ts'
import { segmentsOf } from './code-segments.ts'

/** The code that a misspelt one stands for: the same parts in the pattern's order, case and width; null where they are not all there. */
export function repairCode(code: string, pattern: CodePattern): string | null {
  const segments = segmentsOf(codeText(code))
  const words = segments.filter(({ kind }) => kind === 'letters').map(({ text }) => text)
  const digits = segments.filter(({ kind }) => kind === 'digits').map(({ text }) => text)
  const worded = pattern.parts.filter(
    (part) => part.kind === 'axis' || (part.kind === 'fixed' && /\p{L}/u.test(part.text)),
  )
  const counted = pattern.parts.filter((part) => part.kind !== 'axis' && !isWord(part))
  if (words.length !== worded.length || digits.length !== counted.length) return null

  const said = {
    years: digits.filter((_, index) => counted[index]?.kind === 'year').map(yearNumber),
    axis: inCase(axisAmong(words, worded), pattern),
    number: Number(digits[counted.findIndex(({ kind }) => kind === 'number')]),
  }
  const repaired = formatCode(said, pattern)
  return repaired === null || parseCode(repaired, pattern) === null ? null : repaired
}

function isWord(part: CodePart): boolean {
  return part.kind === 'fixed' && !/\d/.test(part.text)
}

/** What no fixed letters account for, else what stands at the axis's place. */
function axisAmong(words: readonly string[], worded: readonly CodePart[]): string {
  const fixed = worded.map((part) => (part.kind === 'fixed' ? part.text.toUpperCase() : ''))
  const others = words.filter((word) => !fixed.includes(word.toUpperCase()))

  return (others.length === 1 ? others[0] : words[fixed.indexOf('')]) ?? ''
}

function inCase(axis: string, { parts }: CodePattern): string {
  return parts.some((part) => part.kind === 'axis' && part.upper) ? axis.toUpperCase() : axis
}
