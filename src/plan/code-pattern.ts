import { asciiDigits, withoutInvisible } from '../text/index.ts'
import { majorityParts } from './code-majority.ts'
import { settingParts } from './code-setting.ts'

/** One piece of a project code, from its beginning to its end. */
export type CodePart =
  /** Letters, digits or separators that stand in every code. */
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'year'; readonly digits: 2 | 4 }
  /** The axis code; `upper` where the workbook writes it in capitals, `letters` where it writes no digit in it. */
  | { readonly kind: 'axis'; readonly upper: boolean; readonly letters: boolean }
  /** The running number, filled up with zeros to so many digits. */
  | { readonly kind: 'number'; readonly digits: number }
  /** Letters or digits that change from project to project, of a meaning that nobody told. */
  | { readonly kind: 'free' }

/** How the project codes of one workbook are built. */
export interface CodePattern {
  readonly parts: readonly CodePart[]
}

/** What a code says. `axis` is `''` where the pattern has none. */
export interface ParsedCode {
  readonly years: readonly number[]
  readonly axis: string
  readonly number: number
}

const dashes = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g
const longestCode = 80

/** A code as it is compared: without spaces, line breaks and invisible characters, digits as 0-9, one kind of dash. */
export function codeText(written: string): string {
  if (isPlain(written)) return written

  return asciiDigits(withoutInvisible(written.replace(dashes, '-')).normalize('NFKC')).replace(/\s/g, '')
}

/** Most codes are Latin letters, digits and hyphens. */
function isPlain(text: string): boolean {
  return /^[!-~]*$/.test(text)
}

/**
 * The pattern that the setting gives, else the one that more than half of the codes share; null where there is neither.
 * `codes` are one a project.
 */
export function patternOf(codes: readonly string[], setting?: string): CodePattern | null {
  const texts = codes.map(codeText).filter((code) => code !== '')
  const given = setting === undefined ? null : settingParts(codeText(setting))
  const parts = given ?? majorityParts(texts)

  return parts === null ? null : inTheirWriting({ parts }, texts)
}

/** Whether most codes write their axis in capitals, and all without digits. */
function inTheirWriting(pattern: CodePattern, codes: readonly string[]): CodePattern {
  const read = codeReader(pattern)
  const axes = codes.map((code) => read(code)?.axis ?? '').filter((axis) => axis !== '')
  const writing = { upper: axes.filter(isUpper).length * 2 > axes.length, letters: axes.every(isOfLetters) }

  return { parts: pattern.parts.map((part) => (part.kind === 'axis' ? { ...part, ...writing } : part)) }
}

/** Reads a code by a pattern; null where it differs in any part. */
export function parseCode(code: string, pattern: CodePattern): ParsedCode | null {
  return codeReader(pattern)(code)
}

/** The same for many codes of one pattern. */
export function codeReader({ parts }: CodePattern): (code: string) => ParsedCode | null {
  const shape = new RegExp(`^${parts.map(partShape).join('')}$`, 'u')

  return (code) => {
    const text = codeText(code)
    const match = text.length > longestCode ? null : shape.exec(text)
    if (match === null) return null

    const pieces = parts.map((part, index) => ({ part, text: match[index + 1] ?? '' }))
    if (!pieces.every(({ part, text }) => fits(part, text))) return null

    const textsOf = (kind: CodePart['kind']) => pieces.filter(({ part }) => part.kind === kind).map(({ text }) => text)
    return {
      years: textsOf('year').map(yearNumber),
      axis: textsOf('axis').join(''),
      number: Number(textsOf('number').join('')),
    }
  }
}

/** The year that two or four digits of a code stand for. */
export function yearNumber(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/** The code that says this; null where the pattern has parts that nobody could fill in. */
export function formatCode({ years, axis, number }: ParsedCode, pattern: CodePattern): string | null {
  const left = [...years]
  const texts = pattern.parts.map((part) => {
    if (part.kind === 'fixed') return part.text
    if (part.kind === 'year') return left.shift()?.toString().slice(-part.digits)
    if (part.kind === 'axis') return axis === '' ? undefined : axis
    return part.kind === 'number' ? padded(number, part.digits) : undefined
  })

  return texts.includes(undefined) ? null : texts.join('')
}

/** A pattern as people write it: `PO-YY-YY-AXIS-NN`. */
export function patternText({ parts }: CodePattern): string {
  return parts.map(partText).join('')
}

function partText(part: CodePart): string {
  if (part.kind === 'fixed') return part.text
  if (part.kind === 'year') return 'Y'.repeat(part.digits)
  if (part.kind === 'number') return 'N'.repeat(part.digits)

  return part.kind === 'axis' ? 'AXIS' : '*'
}

function partShape(part: CodePart): string {
  if (part.kind === 'fixed') return `(${part.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})`
  if (part.kind === 'year') return `(\\d{${part.digits}})`

  return part.kind === 'number' ? '(\\d{1,9})' : '([\\p{L}\\p{N}]+?)'
}

function fits(part: CodePart, text: string): boolean {
  if (part.kind === 'number') return text === padded(Number(text), part.digits)

  return part.kind !== 'axis' || ((!part.upper || isUpper(text)) && (!part.letters || isOfLetters(text)))
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase()
}

function isOfLetters(text: string): boolean {
  return !/\p{N}/u.test(text)
}
