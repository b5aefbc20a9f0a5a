import { addressOf, type Cell } from '../grid/index.ts'

/** A cell of words. */
export const text = (value: string): Cell => ({ value })

/** An amount from its decimal text: the double nearest to it, as a spreadsheet has no other number. */
export function amount(value: string | null | undefined): Cell {
  return value == null ? text('—') : { value: Number(value), format: '#,##0.00' }
}

/** A share from points of 100. */
export function share(points: string | null | undefined): Cell {
  return points == null ? text('—') : { value: Number(`${points}e-2`), format: '0.00%' }
}

/** The same amount as the sum of a stretch of cells; written out where it is not known, so that no sum passes for it. */
export function sumOf(value: string | null | undefined, first: At, last: At): Cell {
  if (value == null || last.row < first.row) return amount(value)

  return { ...amount(value), formula: `SUM(${addressOf(first)}:${addressOf(last)})` }
}

interface At {
  readonly row: number
  readonly column: number
}
