import type { Token } from './formula-tokens.ts'
import type { Area } from './inputs.ts'

/** A token whose cells are known. */
export type Resolved =
  | Exclude<Token, { readonly kind: 'reference' | 'structured' | 'name' }>
  | { readonly kind: 'areas'; readonly areas: readonly Area[] }

/** What a sum adds. A single cell must hold a number or nothing; of an area's cells only the numbers are taken. */
export type Term = { readonly sign: 1 | -1 } & (
  | { readonly of: 'number'; readonly number: number }
  | { readonly of: 'cell' | 'cells'; readonly area: Area }
)

/** Reads `SUM`, `+`, `−` and parentheses; null where there is anything else. */
export function termsOf(tokens: readonly Resolved[]): readonly Term[] | null {
  const reading = readingOf(tokens)

  return addition(reading, 1) && reading.token() === undefined ? reading.terms : null
}

/** Where the reading of a formula stands, and what it has read. */
interface Reading {
  readonly terms: Term[]
  /** The next token, or one behind it. */
  token(ahead?: number): Resolved | undefined
  go(): void
  /** Goes on behind a sign where it is next. */
  skip(sign: string): boolean
}

function readingOf(tokens: readonly Resolved[]): Reading {
  let at = 0

  return {
    terms: [],
    token: (ahead = 0) => tokens[at + ahead],
    go() {
      at += 1
    },
    skip(sign) {
      if (!isSign(tokens[at], sign)) return false

      at += 1
      return true
    },
  }
}

type Sign = 1 | -1

/** What stands between signs, one after another. */
function addition(reading: Reading, sign: Sign): boolean {
  do {
    if (!operand(reading, signFrom(reading, sign))) return false
  } while (isSign(reading.token(), '+') || isSign(reading.token(), '-'))

  return true
}

/** One sign or several, as in `1--1`; none counts as plus. */
function signFrom(reading: Reading, sign: Sign): Sign {
  let own = sign
  for (;;) {
    if (reading.skip('-')) own = own === 1 ? -1 : 1
    else if (!reading.skip('+')) return own
  }
}

function operand(reading: Reading, sign: Sign): boolean {
  if (reading.skip('(')) return addition(reading, sign) && reading.skip(')')

  const token = reading.token()
  reading.go()
  if (token?.kind === 'call') return token.name === 'SUM' && sum(reading, sign)
  if (token?.kind === 'number') reading.terms.push({ sign, of: 'number', number: token.value })
  else if (token?.kind === 'areas' && isOneCell(token.areas)) {
    reading.terms.push({ sign, of: 'cell', area: token.areas[0] })
  } else return false

  return true
}

/** What `SUM` is given: areas, of which it takes the numbers, and what is added up by signs. */
function sum(reading: Reading, sign: Sign): boolean {
  do {
    const token = reading.token()
    const next = reading.token(1)
    if (token?.kind === 'areas' && (isSign(next, ',') || isSign(next, ')'))) {
      reading.go()
      reading.terms.push(...token.areas.map((area): Term => ({ sign, of: 'cells', area })))
    } else if (!addition(reading, sign)) return false
  } while (reading.skip(','))

  return reading.skip(')')
}

function isSign(token: Resolved | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.sign === sign
}

function isOneCell(areas: readonly Area[]): areas is readonly [Area] {
  const [area, ...more] = areas
  const range = area?.range

  return more.length === 0 && range !== undefined && range.row === range.endRow && range.column === range.endColumn
}
