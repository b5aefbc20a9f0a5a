import type { Column } from '../column.ts'
import type { AnyRow, RowValue, Table } from '../table.ts'
import { type Rows, type TableName, tables } from '../tables/index.ts'

/** Finds what a row says, or what the rows say that it refers to. */
export type SourceReader = (row: AnyRow) => RowValue

/** Whether a table, or one that it refers to, has a column of this path. */
export function isSource(from: TableName, path: string): boolean {
  return columnAt(from, path) !== null
}

/** The column that a path names; null where it names none. */
export function columnAt(from: TableName, path: string): Column | null {
  const { table, column } = placeOf(from, path)
  if (table !== from && wayTo(from, table) === null) return null

  const columns: Readonly<Record<string, Column>> = tables[table]?.columns ?? {}
  return Object.hasOwn(columns, column) ? (columns[column] ?? null) : null
}

/** Reads a path from the rows of a table: other tables are looked up by what refers to them. */
export function sourceReader(from: TableName, path: string, rows: Rows): SourceReader {
  const { table, column } = placeOf(from, path)
  const steps = (wayTo(from, table) ?? []).map((step) => lookUp(step.columns, rows[step.table]))

  return (row) => {
    const found = steps.reduce<AnyRow | null>((at, next) => (at === null ? null : next(at)), row)
    return found?.[column] ?? null
  }
}

function placeOf(from: TableName, path: string): { readonly table: TableName; readonly column: string } {
  const [first = '', second] = path.split('.')

  return second === undefined ? { table: from, column: first } : { table: first as TableName, column: second }
}

interface Step {
  readonly table: TableName
  readonly columns: readonly string[]
}

/** The references from one table to another, the shortest way; null where there is none. */
function wayTo(from: TableName, to: TableName): readonly Step[] | null {
  if (from === to) return []

  const table: Table = tables[from]
  const ways = table.refersTo.flatMap((reference) => {
    const rest = wayTo(reference.table as TableName, to)

    return rest === null ? [] : [[{ table: reference.table as TableName, columns: reference.columns }, ...rest]]
  })

  return ways.toSorted((a, b) => a.length - b.length)[0] ?? null
}

function lookUp(columns: readonly string[], rows: readonly AnyRow[]): (row: AnyRow) => AnyRow | null {
  const keyOf = (row: AnyRow) => JSON.stringify(columns.map((column) => row[column]))
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))

  return (row) => byKey.get(keyOf(row)) ?? null
}
