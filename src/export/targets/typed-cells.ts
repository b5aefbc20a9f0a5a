import { parseCentimes, points } from '../../money/index.ts'
import type { ColumnType } from '../column.ts'
import type { RowValue } from '../table.ts'
import type { BookColumn, BookFormat, BookValue } from './book.ts'

/** How the columns of a type look in a workbook. */
export const looks: { readonly [Type in ColumnType]: Pick<BookColumn, 'width'> & { readonly format: BookFormat } } = {
  member: { format: 'count', width: 12 },
  period: { format: 'code', width: 12 },
  id: { format: 'code', width: 24 },
  code: { format: 'code', width: 22 },
  word: { format: 'code', width: 14 },
  text: { format: 'text', width: 48 },
  amount: { format: 'money', width: 18 },
  share: { format: 'share', width: 12 },
  date: { format: 'date', width: 14 },
  year: { format: 'count', width: 10 },
  count: { format: 'count', width: 12 },
  flag: { format: 'code', width: 10 },
}

/** A value of a row as a cell of its type holds it. */
export function typedCell(value: RowValue, type: ColumnType): BookValue | null {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  if (type === 'amount') return { centimes: parseCentimes(value) ?? 0n }
  if (type === 'share') return { points: points(value) }

  return type === 'date' ? { day: value } : value
}
