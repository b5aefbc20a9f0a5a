import { type CellError, lastColumn, lastRow, parseAddress, parseRange, type Range } from '../../../../grid/index.ts'

/** A piece of a formula, as far as its inputs and sums go. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  /** Cells; `sheet` is null for the formula's own. `fixed` where each part of it carries `$`. */
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly range: Range; readonly fixed: boolean }
  /** A part of an Excel table; `table` is null for the one that the formula stands in. */
  | { readonly kind: 'structured'; readonly table: string | null; readonly inside: string }
  | { readonly kind: 'name'; readonly name: string }
  /** The beginning of a function, up to its parenthesis. */
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }
  /** Text, error and truth values. */
  | { readonly kind: 'constant'; readonly value: string | boolean | CellError }
  /** Cells of other workbooks: nothing that a change of this one reaches. */
  | { readonly kind: 'elsewhere' }
  /** Cells that cannot be told from the formula's text. */
  | { readonly kind: 'unknown' }

const word = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`
const notInWord = String.raw`(?![\p{L}\p{M}\p{N}_.(!\[])`
const area = `(?:${cell}(?::${cell})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})${notInWord}`
const sheetName = String.raw`'(?:[^']|'')*'|(?:\[[^\]]*\])?[\p{L}\p{M}\p{N}_.\\?]*(?::[\p{L}\p{M}\p{N}_.\\?]+)?`

const patterns = {
  space: /\s+/uy,
  text: /"(?:[^"]|"")*"?/uy,
  error: /#[A-Z][A-Z0-9_/]*[!?]?/uy,
  sheet: new RegExp(`(?:${sheetName})!`, 'uy'),
  area: new RegExp(area, 'uy'),
  call: new RegExp(`${word}\\(`, 'uy'),
  structured: new RegExp(`(?:${word})?\\[`, 'uy'),
  name: new RegExp(word, 'uy'),
  number: /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/uy,
}

/** Cuts a formula into tokens. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(formula)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }

  while (at < formula.length) {
    if (take(patterns.space) !== null) continue
    tokens.push(
      nextToken(
        take,
        formula,
        (to) => (at = to),
        () => at,
      ),
    )
  }

  return tokens
}

type Take = (pattern: RegExp) => string | null

function nextToken(take: Take, formula: string, goTo: (at: number) => void, here: () => number): Token {
  const text = take(patterns.text)
  if (text !== null) return { kind: 'constant', value: text.replace(/^"|"$/g, '').replaceAll('""', '"') }

  const error = take(patterns.error)
  if (error !== null) return { kind: 'constant', value: { error } }

  const sheet = take(patterns.sheet)
  if (sheet !== null) return onSheet(sheet, take)

  const range = take(patterns.area)
  if (range !== null) return referenceTo(null, range)

  const call = take(patterns.call)
  if (call !== null) return { kind: 'call', name: call.slice(0, -1).toUpperCase() }

  const structured = take(patterns.structured)
  if (structured !== null) {
    const end = endOfBrackets(formula, here())
    const inside = formula.slice(here(), end - 1)
    goTo(end)
    return { kind: 'structured', table: structured.slice(0, -1) || null, inside }
  }

  const name = take(patterns.name)
  if (name !== null) return { kind: 'name', name }

  const number = take(patterns.number)
  if (number !== null) return { kind: 'number', value: Number(number) }

  const sign = formula.charAt(here())
  goTo(here() + 1)
  return { kind: 'sign', sign }
}

function onSheet(written: string, take: Take): Token {
  const sheet = written.slice(0, -1).replace(/^'(.*)'$/s, (_, quoted: string) => quoted.replaceAll("''", "'"))
  const range = take(patterns.area)
  const name = range === null ? take(patterns.name) : null
  // Another workbook, by its number or its path.
  if (sheet.includes('[')) return { kind: 'elsewhere' }
  if (sheet.includes(':') || (range === null && name === null)) return { kind: 'unknown' }

  return range === null ? { kind: 'name', name: name ?? '' } : referenceTo(sheet, range)
}

function referenceTo(sheet: string | null, text: string): Token {
  const range = parseRange(text) ?? wholeLines(text)
  if (range === null) return { kind: 'name', name: text }

  const fixed = text.split(':').every((part) => !/^[A-Za-z]|[A-Za-z]\d|^\d/.test(part))
  return { kind: 'reference', sheet, range, fixed }
}

/** Whole columns or rows. */
function wholeLines(text: string): Range | null {
  const [first = '', second = ''] = text.replaceAll('$', '').split(':')
  const rows = /^\d+$/.test(first)
  const start = parseAddress(rows ? `A${first}` : `${first}1`)
  const end = parseAddress(rows ? `A${second}` : `${second}1`)
  if (start === null || end === null) return null

  const [row, endRow] = rows ? [Math.min(start.row, end.row), Math.max(start.row, end.row)] : [0, lastRow]
  const columns = [start.column, end.column]
  return { row, endRow, column: rows ? 0 : Math.min(...columns), endColumn: rows ? lastColumn : Math.max(...columns) }
}

/** The place behind the bracket that closes the one before `at`; an apostrophe takes a bracket's meaning away. */
function endOfBrackets(formula: string, at: number): number {
  let depth = 1
  for (let place = at; place < formula.length; place++) {
    const sign = formula.charAt(place)
    if (sign === "'") place += 1
    else if (sign === '[') depth += 1
    else if (sign === ']') depth -= 1
    if (depth === 0) return place + 1
  }

  return formula.length
}
