import type { AnyRow } from '../../src/export/index.ts'
import { carriedRows, type Row, rowKey, tableNamed } from '../../src/protocol/index.ts'
import { exportedMended } from '../export/sample.ts'

/** The rows of the published plan, mended, as another member's. */
export function sampleRowsOf(memberId: number): readonly Row[] {
  return carriedRows(exportedMended.tables).map((row) => withValues(row, { member_id: memberId }))
}

/** A row with other values, under the key that they make. */
export function withValues(row: Row, values: AnyRow): Row {
  const own = { ...row.values, ...values }
  const table = tableNamed(row.table)

  return { ...row, values: own, key: table === null ? row.key : rowKey(table, own) }
}

/** The rows with some of a table changed. */
export function changedIn(rows: readonly Row[], table: string, values: AnyRow): readonly Row[] {
  return rows.map((row) => (row.table === table ? withValues(row, values) : row))
}

/** The rows without those of some tables. */
export function without(rows: readonly Row[], ...tables: readonly string[]): readonly Row[] {
  return rows.filter(({ table }) => !tables.includes(table))
}

/** What takes rows out of a plan. */
export function removalOf({ table, key }: Row) {
  return { table, key, removed: true as const }
}
