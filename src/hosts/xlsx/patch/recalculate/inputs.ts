import type { Place, Range } from '../../../../grid/index.ts'
import { type Token, tokensOf } from './formula-tokens.ts'
import type { Names, Table } from './names.ts'
import { structuredRange } from './structured.ts'

/** Cells of one sheet, its name in lower case. */
export interface Area {
  readonly sheet: string
  readonly range: Range
}

/** A token whose cells are known. */
export type Resolved =
  | Exclude<Token, { readonly kind: 'reference' | 'structured' | 'name' }>
  | { readonly kind: 'areas'; readonly areas: readonly Area[] }

/** What a formula's result depends on. */
export interface Inputs {
  readonly areas: readonly Area[]
  /** It may depend on more than its text tells: `INDIRECT`, a range over several sheets, a name that nobody defines. */
  readonly open: boolean
  readonly tokens: readonly Resolved[]
}

/** Functions whose result depends on cells that their arguments do not show. */
const hiding = new Set(['INDIRECT', 'OFFSET', 'EVALUATE', '_XLFN.LAMBDA', '_XLFN.REDUCE'])
const constants = new Map([
  ['true', true],
  ['false', false],
])

/** What stands for the same wherever a name is used. */
const fixedKinds = new Set<Token['kind']>(['reference', 'number', 'constant', 'elsewhere'])

/** Excel takes no longer formula: what is longer was made to waste time. */
const longest = 8_192

/** Reads what a formula at a place depends on. */
export function inputsOf(formula: string, at: Place, names: Names): Inputs {
  if (formula === '' || formula.length > longest) return { areas: [], open: true, tokens: [] }

  const tokens = tokensOf(formula).map((token) => resolve(token, at, names))
  const areas = tokens.flatMap((token) => ('areas' in token ? token.areas : []))

  return { areas, open: tokens.some(isOpen), tokens }
}

function isOpen(token: Resolved): boolean {
  if (token.kind === 'unknown') return true
  if (token.kind === 'sign') return token.sign === ':' || token.sign === '#'

  return token.kind === 'call' && hiding.has(token.name)
}

function resolve(token: Token, at: Place, names: Names): Resolved {
  if (token.kind === 'reference') {
    return { kind: 'areas', areas: [{ sheet: (token.sheet ?? at.sheet).toLowerCase(), range: token.range }] }
  }
  if (token.kind === 'structured') return inTable(tableFor(token.table, at, names), token.inside, at)

  return token.kind === 'name' ? named(token.name, names) : token
}

function tableFor(name: string | null, at: Place, { tables }: Names): Table | undefined {
  if (name !== null) return tables.find((table) => table.name.toLowerCase() === name.toLowerCase())

  return tables.find(
    ({ sheet, range }) =>
      sheet === at.sheet &&
      at.row >= range.row &&
      at.row <= range.endRow &&
      at.column >= range.column &&
      at.column <= range.endColumn,
  )
}

function inTable(table: Table | undefined, inside: string, at: Place): Resolved {
  const range = table === undefined ? null : structuredRange(table, inside, at.row)

  return table === undefined || range === null
    ? { kind: 'unknown' }
    : { kind: 'areas', areas: [{ sheet: table.sheet.toLowerCase(), range }] }
}

/** A name stands for fixed cells of named sheets; what it stands for otherwise depends on where it is used. */
function named(name: string, names: Names): Resolved {
  const key = name.toLowerCase()
  const formulas = names.defined.get(key)
  if (formulas === undefined) {
    const constant = constants.get(key)
    if (constant !== undefined) return { kind: 'constant', value: constant }

    const table = names.tables.find((candidate) => candidate.name.toLowerCase() === key)
    return inTable(table, '', { sheet: '', row: 0, column: 0 })
  }
  const tokens = formulas.flatMap((formula) => tokensOf(formula))
  const areas = tokens.flatMap((token) =>
    token.kind === 'reference' && token.sheet !== null && token.fixed
      ? [{ sheet: token.sheet.toLowerCase(), range: token.range }]
      : [],
  )
  const told = tokens.every(({ kind }) => fixedKinds.has(kind))

  return told && areas.length === tokens.filter(({ kind }) => kind === 'reference').length
    ? { kind: 'areas', areas }
    : { kind: 'unknown' }
}
