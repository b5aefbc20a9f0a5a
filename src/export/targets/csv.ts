import { csvOf, type Field } from '../../csv/index.ts'
import type { Column, ColumnType } from '../column.ts'
import type { AnyRow, RowValue } from '../table.ts'
import { type TableName, tables } from '../tables/index.ts'
import { type ByScript, byScript } from './by-script.ts'

/** The columns whose words are a title, which files for all readers give by language as well. */
const titles: ReadonlySet<string> = new Set(['title', 'label'])

/** A column of a file for all readers: one of the table, or a title in one language. */
export interface FileColumn {
  readonly name: string
  /** The table's own column that it comes from. */
  readonly from: string
  readonly column: Column
  readonly script: keyof ByScript | null
}

/** The file of a table. */
export function csvPath(name: TableName): string {
  return `${name}.csv`
}

/** The columns of a table's file: after a title the same in Arabic and in French. */
export function fileColumns(name: TableName): readonly FileColumn[] {
  return Object.entries<Column>(tables[name].columns).flatMap(([from, column]) => {
    const own = { name: from, from, column, script: null }
    if (!titles.has(from)) return [own]

    const inScript = { ...column, required: false }
    return [
      own,
      { name: `${from}_ar`, from, column: inScript, script: 'ar' as const },
      { name: `${from}_fr`, from, column: inScript, script: 'fr' as const },
    ]
  })
}

/** The value of a row in a column of its file. */
export function fileValue(row: AnyRow, { from, script }: FileColumn): RowValue {
  const value = row[from] ?? null

  return script === null || typeof value !== 'string' ? value : byScript(value)[script]
}

/** The rows of a table as CSV, under the names of the columns. */
export function tableCsv(name: TableName, rows: readonly AnyRow[]): string {
  const columns = fileColumns(name)
  const head = columns.map((column): Field => ({ text: column.name }))

  return csvOf([head, ...rows.map((row) => columns.map((each) => fieldOf(fileValue(row, each), each.column.type)))])
}

/** Only words of the plan can be taken for a formula, and only they are kept from it. */
function fieldOf(value: RowValue, type: ColumnType): Field {
  if (type !== 'text' && type !== 'code') return { number: value === null ? null : String(value) }

  return { text: value === null ? null : String(value) }
}
