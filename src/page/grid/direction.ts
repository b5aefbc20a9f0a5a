import type { Sheet } from '../../grid/index.ts'

const arabic = /\p{Script=Arabic}/u
const latin = /\p{Script=Latin}/u
const enough = 400

/** The direction in which a sheet reads: that of most of its words, as far as a look at its first cells tells. */
export function directionOf({ rows }: Sheet): 'rtl' | 'ltr' {
  let balance = 0
  let seen = 0
  for (const row of rows.values()) {
    for (const { value } of row.values()) {
      if (typeof value !== 'string') continue

      balance += Number(arabic.test(value)) - Number(!arabic.test(value) && latin.test(value))
      seen += 1
    }
    if (seen >= enough) break
  }

  return balance >= 0 ? 'rtl' : 'ltr'
}
