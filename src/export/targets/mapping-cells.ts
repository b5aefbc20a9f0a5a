import type { Column, ColumnType } from '../column.ts'
import type { AnyRow, RowValue } from '../table.ts'
import type { Rows, TableName } from '../tables/index.ts'
import type { MappedColumn } from './mapping-schema.ts'
import { columnAt, sourceReader } from './mapping-source.ts'

/** A column of a mapping with what its cells say. */
export interface MappedCells {
  /** Words, once a format has been put on them. */
  readonly type: ColumnType
  readonly read: (row: AnyRow) => RowValue
}

/** How a column of a mapping is read from the rows of its table. */
export function mappedCells(from: TableName, { source, value, format }: MappedColumn, rows: Rows): MappedCells {
  const column = source === undefined ? null : columnAt(from, source)
  if (source === undefined || column === null) return { type: 'code', read: () => value ?? null }

  const find = sourceReader(from, source, rows)
  const write = writers[format]

  return { type: typeIn(format, column), read: (row) => write(find(row), column.type) }
}

function typeIn(format: MappedColumn['format'], { type }: Column): ColumnType {
  return format === 'as-is' ? type : 'text'
}

type Writer = (value: RowValue, type: ColumnType) => RowValue

const writers: { readonly [Format in MappedColumn['format']]: Writer } = {
  'as-is': (value) => value,
  'decimal-comma': onText(['amount', 'share'], (text) => text.replace('.', ',')),
  fraction: onText(['share'], hundredthOf),
  'day-month-year': onText(['date'], (text) => text.split('-').reverse().join('/')),
  'one-line': onText(['text'], (text) => text.split('\n').join(/\p{Script=Arabic}/u.test(text) ? '؛ ' : '; ')),
}

/** A format leaves alone what it does not speak of. */
function onText(types: readonly ColumnType[], write: (text: string) => string): Writer {
  return (value, type) => (typeof value === 'string' && types.includes(type) ? write(value) : value)
}

/** 4.95 → 0.0495, by moving the mark. */
function hundredthOf(text: string): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? []
  const digits = whole.padStart(3, '0')

  return sign + `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`.replace(/\.?0+$/, '')
}
