import { addressOf, parseAddress } from '../grid/index.ts'
import type { Alignment } from './alignment.ts'

/** How the sheets of a copy lie on the base: new name → name in the base and how its rows and columns lie. */
export interface Placing {
  readonly name: string
  readonly rows: Alignment
  readonly columns: Alignment
}

const reference =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.!])/gu
/** `A:A` and `1:3` name whole columns and rows. */
const wholeLines = /(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/u
const boundary = /[\p{L}\p{N}_.$]/u

/** A formula of a copy as the base would write it, its references going where the rows and columns go; null where one has no place. */
export function formulaInBase(formula: string, sheet: string, placings: ReadonlyMap<string, Placing>): string | null {
  let placed = !wholeLines.test(formula.replace(/"(?:[^"]|"")*"/g, '')) || [...placings.values()].every(isUnmoved)
  let under: Placing | undefined
  const written = formula.replace(reference, (whole, ...groups) => {
    const [prefix, fixColumn = '', column = '', fixRow = '', row = '', offset, text] = groups as string[]
    if (column === '' || boundary.test(String(text)[Number(offset) - 1] ?? '')) return whole

    const name = prefix === undefined ? sheet : unquoted(prefix)
    // `Sheet!A1:B2` names its sheet once.
    const isEnd = prefix === undefined && String(text)[Number(offset) - 1] === ':'
    under = isEnd ? under : placings.get(name.toLowerCase())
    const at = parseAddress(column + row)
    const to = at === null || under === undefined ? null : placeIn(under, at)
    placed &&= to !== null
    if (to === null || under === undefined) return whole

    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(addressOf(to)) ?? []
    const own = prefix === undefined ? '' : under.name === name ? prefix : `${quoted(under.name)}!`
    return own + fixColumn + letters + fixRow + digits
  })

  return placed ? written : null
}

function isUnmoved({ rows, columns }: Placing): boolean {
  return [rows, columns].every(
    ({ toBase, inserted }) => inserted.length === 0 && [...toBase].every(([a, b]) => a === b),
  )
}

function unquoted(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'")
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`
}

function placeIn({ rows, columns }: Placing, at: { readonly row: number; readonly column: number }) {
  const [row, column] = [positionIn(rows, at.row), positionIn(columns, at.column)]

  return row === null || column === null ? null : { row, column }
}

/** An empty position lies where its neighbours lie, as long as nothing was put in or taken out between them. */
export function positionIn({ toBase, inserted }: Alignment, at: number): number | null {
  const known = toBase.get(at)
  if (known !== undefined || inserted.includes(at)) return known ?? null

  const below = [...toBase.keys()].filter((one) => one < at)
  const above = [...toBase.keys()].filter((one) => one > at)
  const low = below.length === 0 ? -1 : Math.max(...below)
  const shift = low - (below.length === 0 ? -1 : (toBase.get(low) ?? low))
  if (above.length === 0) return at - shift

  const high = Math.min(...above)
  return high - (toBase.get(high) ?? high) === shift ? at - shift : null
}
