import type { Cell } from '../grid/index.ts'
import type { FieldName } from '../matrices/index.ts'
import { decimalMarkOf } from '../money/index.ts'
import type { TableRow } from './rows.ts'

/** The columns of amounts: what is typed as text in them is read as the others of the column are written. */
export const amountColumns: ReadonlySet<FieldName> = new Set(['cost', 'activityCost', 'mobilised', 'programmed'])

/** How the amounts of a matrix that are typed as text write their decimals, counted by column key. */
export interface DecimalMarks {
  /** Counts a cell. */
  note(key: string, cell: Cell | undefined): void
  /** The decimal mark that a column's unmistakable amounts share; null where they have none or differ. */
  of(key: string): ',' | '.' | null
  /** Counts a row that was written again; whether every other row is read as it was. */
  renew(old: TableRow, next: TableRow): boolean
}

interface Counted {
  ',': number
  '.': number
  open: number
}

export function decimalMarks(): DecimalMarks {
  const counts = new Map<string, Counted>()
  const count = (key: string, cell: Cell | undefined, by: 1 | -1): void => {
    const mark = typeof cell?.value === 'string' ? decimalMarkOf(cell.value) : null
    if (mark === null) return

    const known = counts.get(key) ?? { ',': 0, '.': 0, open: 0 }
    known[mark] += by
    counts.set(key, known)
  }
  const of = (key: string) => sharedMark(counts.get(key))

  return {
    note: (key, cell) => count(key, cell, 1),
    of,
    renew: (old, next) =>
      next.segment.columns.every(({ field, key, column }) => {
        const [before, after] = [old.cells.get(column), next.cells.get(column)]
        if (before === after || !amountColumns.has(field)) return true

        const was = of(key)
        count(key, before, -1)
        count(key, after, 1)
        return was === of(key) || (counts.get(key)?.open ?? 0) === 0
      }),
  }
}

function sharedMark(counted: Counted | undefined): ',' | '.' | null {
  if (counted === undefined || (counted[','] > 0 && counted['.'] > 0)) return null

  return counted[','] > 0 ? ',' : counted['.'] > 0 ? '.' : null
}
