import { lastColumn } from '../../grid/index.ts'
import { wholeNumber } from './cell-address.ts'
import type { Attributes } from './xml-vocabulary.ts'

/** A run of columns, from 0, both ends inside. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** The columns that a `col` element covers, or null where it covers none of a sheet's. */
export function spanOf({ min = '', max = min }: Attributes): Span | null {
  const first = Math.max(wholeNumber(min) - 1, 0)
  const last = Math.min(wholeNumber(max) - 1, lastColumn)

  return first <= last ? { first, last } : null
}

/** Every column of some spans, however often they cover the same. */
export function columnsIn(spans: readonly Span[]): ReadonlySet<number> {
  const columns = new Set<number>()
  let next = 0
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    for (let column = Math.max(first, next); column <= last; column++) columns.add(column)
    next = Math.max(next, last + 1)
  }

  return columns
}
