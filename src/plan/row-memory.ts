import type { TableRow } from './rows.ts'

/** What was read of the rows of one matrix, so that rows that stayed are not read again. */
export interface RowMemory {
  /** What `read` gave for these very rows, else what it gives now. */
  of<T>(rows: readonly [TableRow, ...TableRow[]], read: unknown, now: () => T): T
}

interface Known {
  readonly rows: readonly TableRow[]
  readonly value: unknown
}

/** Remembers by the first of the rows; of each function that reads it keeps the last. */
export function rowMemory(): RowMemory {
  const byReader = new Map<unknown, Map<number, Known>>()

  return {
    of<T>(rows: readonly [TableRow, ...TableRow[]], read: unknown, now: () => T): T {
      const known = byReader.get(read) ?? new Map<number, Known>()
      byReader.set(read, known)
      const before = known.get(rows[0].row)
      if (before !== undefined && sameRows(before.rows, rows)) return before.value as T

      const value = now()
      known.set(rows[0].row, { rows, value })
      return value
    },
  }
}

function sameRows(some: readonly TableRow[], others: readonly TableRow[]): boolean {
  return some.length === others.length && some.every((row, index) => row === others[index])
}
