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

type Sign = 1 | -1

/** Reads `SUM`, `+`, `−` and parentheses; null where there is anything else. */
export function termsOf(tokens: readonly Resolved[]): readonly Term[] | null {
  const terms: Term[] = []
  let at = 0
  const isSign = (sign: string) => {
    const token = tokens[at]
    return token?.kind === 'sign' && token.sign === sign
  }
  const skip = (sign: string): boolean => {
    if (!isSign(sign)) return false

    at += 1
    return true
  }

  const added = (sign: Sign): boolean => {
    let own = readSign(sign)
    for (;;) {
      if (!one(own)) return false
      if (!isSign('+') && !isSign('-')) return true

      own = readSign(sign)
    }
  }
  const readSign = (sign: Sign): Sign => {
    let own = sign
    for (;;) {
      if (skip('-')) own = own === 1 ? -1 : 1
      else if (!skip('+')) return own
    }
  }
  const one = (sign: Sign): boolean => {
    const token = tokens[at]
    if (skip('(')) return added(sign) && skip(')')

    at += 1
    if (token?.kind === 'number') terms.push({ sign, of: 'number', number: token.value })
    else if (token?.kind === 'areas' && isOneCell(token.areas)) terms.push({ sign, of: 'cell', area: token.areas[0] })
    else return token?.kind === 'call' && token.name === 'SUM' && summed(sign)

    return true
  }
  const summed = (sign: Sign): boolean => {
    do {
      const token = tokens[at]
      const next = tokens[at + 1]
      const alone = next?.kind === 'sign' && (next.sign === ',' || next.sign === ')')
      if (token?.kind === 'areas' && alone) {
        at += 1
        terms.push(...token.areas.map((area): Term => ({ sign, of: 'cells', area })))
      } else if (!added(sign)) return false
    } while (skip(','))

    return skip(')')
  }

  return added(1) && at === tokens.length ? terms : null
}

function isOneCell(areas: readonly Area[]): areas is readonly [Area] {
  const [area, ...more] = areas
  const range = area?.range

  return more.length === 0 && range !== undefined && range.row === range.endRow && range.column === range.endColumn
}
