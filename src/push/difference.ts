import { rowHash } from '../export/index.ts'
import type { Row, RowChange } from '../protocol/index.ts'

/** A row that is published with other values. */
export interface ChangedRow {
  readonly row: Row
  readonly was: Row
  /** The columns whose values differ. */
  readonly columns: readonly string[]
}

/** What a push would change of what is published. */
export interface RowDifference {
  readonly added: readonly Row[]
  readonly changed: readonly ChangedRow[]
  readonly removed: readonly Row[]
}

/** The difference from published rows to others. */
export function differenceOf(published: readonly Row[], now: readonly Row[]): RowDifference {
  const before = new Map(published.map((row) => [nameOf(row), row]))
  const names = new Set(now.map(nameOf))

  return {
    added: now.filter((row) => !before.has(nameOf(row))),
    changed: now.flatMap((row) => {
      const was = before.get(nameOf(row))
      const columns = was === undefined ? [] : columnsOf(row, was)

      return was === undefined || columns.length === 0 ? [] : [{ row, was, columns }]
    }),
    removed: published.filter((row) => !names.has(nameOf(row))),
  }
}

/** A difference as the changes that are sent. */
export function changesOf({ added, changed, removed }: RowDifference): readonly RowChange[] {
  return [
    ...added,
    ...changed.map(({ row }) => row),
    ...removed.map(({ table, key }) => ({ table, key, removed: true as const })),
  ]
}

/** The hash that a receiver works out for a change; null for a row that goes. */
export function hashOfChange(change: RowChange): string | null {
  return 'removed' in change ? null : rowHash(change.values)
}

/** What names a row among those of all tables. */
export function nameOf({ table, key }: Pick<Row, 'table' | 'key'>): string {
  return `${table} ${key}`
}

function columnsOf({ values }: Row, was: Row): readonly string[] {
  return Object.keys(values).filter((column) => values[column] !== was.values[column])
}
