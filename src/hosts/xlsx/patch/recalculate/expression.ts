import type { CellError } from '../../../../grid/index.ts'
import type { Area, Resolved } from './inputs.ts'
import { type Reading, readingOf } from './reading.ts'

/** What a formula's result is worked out from. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean | CellError }
  | { readonly kind: 'cells'; readonly areas: readonly Area[] }
  /** Kept as terms, so that they are added up exactly and rounded once. */
  | { readonly kind: 'added'; readonly terms: readonly Term[] }
  | { readonly kind: 'joined'; readonly parts: readonly Expression[] }
  | {
      readonly kind: 'compared'
      readonly by: Comparison
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] }

/** One of the terms of a sum. */
export interface Term {
  readonly sign: Sign
  readonly of: Expression
}

/** Plus or minus. */
export type Sign = 1 | -1

/** How two values are compared. */
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>='

const comparisons: readonly Comparison[] = ['<>', '<=', '>=', '=', '<', '>']

/** Excel nests no deeper. */
const deepest = 64

/** Reads a formula of sums, comparisons, joined texts and functions; null where there is anything else. */
export function expressionOf(tokens: readonly Resolved[]): Expression | null {
  const reading = readingOf(tokens)
  const read = comparison(reading, 0)

  return reading.token() === undefined ? read : null
}

function comparison(reading: Reading, depth: number): Expression | null {
  if (depth > deepest) return null

  const left = joined(reading, depth)
  const by = comparisons.find((signs) => reading.skip(signs))
  if (left === null || by === undefined) return left

  const right = joined(reading, depth)
  return right === null ? null : { kind: 'compared', by, left, right }
}

function joined(reading: Reading, depth: number): Expression | null {
  const first = addition(reading, depth)
  const parts = [first]
  while (reading.skip('&')) parts.push(addition(reading, depth))

  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length) return null

  return parts.length === 1 ? first : { kind: 'joined', parts: known }
}

/** What stands between signs, one after another; alone and without a sign, it is itself. */
function addition(reading: Reading, depth: number): Expression | null {
  const terms: Term[] = []
  const bare = !reading.isNext('+') && !reading.isNext('-')
  do {
    const sign = signFrom(reading)
    const of = operand(reading, depth)
    if (of === null) return null

    terms.push({ sign, of })
  } while (reading.isNext('+') || reading.isNext('-'))
  const [only] = terms

  return bare && terms.length === 1 && only !== undefined ? only.of : { kind: 'added', terms }
}

/** One sign or several, as in `1--1`; none counts as plus. */
function signFrom(reading: Reading): Sign {
  let sign: Sign = 1
  for (;;) {
    if (reading.skip('-')) sign = sign === 1 ? -1 : 1
    else if (!reading.skip('+')) return sign
  }
}

function operand(reading: Reading, depth: number): Expression | null {
  if (reading.skip('(')) {
    const inside = comparison(reading, depth + 1)
    return reading.skip(')') ? inside : null
  }
  const token = reading.token()
  reading.go()
  if (token?.kind === 'call') return call(token.name, reading, depth)
  if (token?.kind === 'areas') return { kind: 'cells', areas: token.areas }

  return token?.kind === 'number' || token?.kind === 'constant' ? { kind: 'value', value: token.value } : null
}

function call(name: string, reading: Reading, depth: number): Expression | null {
  const given: Expression[] = []
  if (reading.skip(')')) return { kind: 'call', name, given }

  do {
    const one = comparison(reading, depth + 1)
    if (one === null) return null

    given.push(one)
  } while (reading.skip(','))

  return reading.skip(')') ? { kind: 'call', name, given } : null
}
