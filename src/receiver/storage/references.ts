import type { Reference } from '../../export/index.ts'
import { type Row, tableNamed } from '../../protocol/index.ts'
import { RefusedRequest } from '../problem.ts'

/** Refuses rows that name a row of another table which is not there. @throws RefusedRequest naming table, key and field */
export function refuseDangling(rows: readonly Row[]): void {
  const known = new Set(rows.map(({ table, values }) => nameOf(table, tableNamed(table)?.key ?? [], values)))
  for (const row of rows) {
    for (const reference of tableNamed(row.table)?.refersTo ?? []) refuseMissing(row, reference, known)
  }
}

function refuseMissing(row: Row, { table, columns }: Reference, known: ReadonlySet<string>): void {
  if (columns.some((column) => row.values[column] == null) || known.has(nameOf(table, columns, row.values))) return

  const field = columns.at(-1) ?? 'values'
  const title = `Table ${row.table}, row ${row.key}, ${field}: no row of ${table} is of this key`
  throw new RefusedRequest('row-invalid', title, { table: row.table, key: row.key, field })
}

function nameOf(table: string, columns: readonly string[], values: Row['values']): string {
  return `${table} ${JSON.stringify(columns.map((column) => values[column] ?? null))}`
}
