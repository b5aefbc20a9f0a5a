import { type AnyRow, type Rows, type Table, type TableName, tableNames, tables } from '../export/index.ts'
import type { Row } from './rows.ts'

const ofOwner = 2

/** What names a row in its table: the values of its key behind those that say whose it is, as a JSON list. */
export function rowKey(table: Pick<Table, 'key'>, row: AnyRow): string {
  return JSON.stringify(table.key.slice(ofOwner).map((column) => row[column] ?? null))
}

/** The table of a name; null where the row format has none. */
export function tableNamed(name: string): Table | null {
  return isTableName(name) ? tables[name] : null
}

/** All rows of an export as the protocol carries them. */
export function carriedRows(rows: Rows): readonly Row[] {
  return tableNames.flatMap((table) =>
    rows[table].map((values: AnyRow) => ({ table, key: rowKey(tables[table], values), values })),
  )
}

function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name)
}
