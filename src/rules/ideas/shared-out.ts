import type { Place } from '../../grid/index.ts'
import type { Counted, CountField } from '../../plan/index.ts'
import { countOf, isEmpty, placesOf, sumOf } from './sum-of-counts.ts'

/** A table that shares a number out, by reasons or axes. */
export interface SharedOut {
  readonly counts: readonly Counted[]
  readonly total: CountField | null
}

/** The same number in another table; `also` are the numbers that its own sums would make of it. */
export interface Elsewhere {
  readonly at: readonly Place[]
  readonly value: number | null
  readonly also: readonly (number | null)[]
}

/** What disagrees with what: a table's total with its parts, its parts with a total that the other table confirms, or the tables. */
export type Disagreement = 'total' | 'parts' | 'tables'

/** What was found wrong in a table that shares a number out. */
export interface Miss {
  readonly of: Disagreement
  readonly at: readonly Place[]
  readonly written: number
  readonly exact: number
}

/** Holds a table's parts, its total and the other table's number against each other, and says which cell to mend; null where they agree. */
export function missOf(table: SharedOut, elsewhere: Elsewhere | null): Miss | null {
  const parts = table.counts.map(({ count }) => count)
  const sum = sumOf(parts)
  const total = table.total === null || isEmpty(table.total) ? null : countOf(table.total)
  if (sum !== null && total !== null && sum !== total) {
    return elsewhere?.value === total
      ? { of: 'parts', at: placesOf(parts), written: sum, exact: total }
      : { of: 'total', at: placesOf([table.total]), written: total, exact: sum }
  }

  const shared = total ?? sum
  if (shared === null || elsewhere === null || elsewhere.value === null) return null
  if ([elsewhere.value, ...elsewhere.also].includes(shared)) return null

  const own = placesOf(total === null ? parts : [table.total])
  return { of: 'tables', at: [...own, ...elsewhere.at], written: shared, exact: elsewhere.value }
}
