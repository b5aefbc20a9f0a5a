import type { Resolved } from './inputs.ts'

/** Where the reading of a formula stands. */
export interface Reading {
  token(): Resolved | undefined
  go(): void
  isNext(sign: string): boolean
  /** Goes on behind a sign, of one character or several, where it is next. */
  skip(signs: string): boolean
}

/** Begins to read a formula's tokens. */
export function readingOf(tokens: readonly Resolved[]): Reading {
  let at = 0
  const isAt = (place: number, sign: string) => {
    const token = tokens[place]
    return token?.kind === 'sign' && token.sign === sign
  }

  return {
    token: () => tokens[at],
    go() {
      at += 1
    },
    isNext: (sign) => isAt(at, sign),
    skip(signs) {
      if (![...signs].every((sign, index) => isAt(at + index, sign))) return false

      at += signs.length
      return true
    },
  }
}
