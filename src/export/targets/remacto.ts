import { parseCentimes, points } from '../../money/index.ts'
import type { Column, ColumnType } from '../column.ts'
import { documentOf } from '../document.ts'
import type { Exported } from '../export-rows.ts'
import type { AnyRow, RowValue } from '../table.ts'
import { type TableName, tableNames, tables } from '../tables/index.ts'
import type { AllRowWords, ColumnName } from '../words.ts'
import type { BookColumn, BookFormat, BookSheet, BookValue, TableBook } from './book.ts'
import type { Target } from './target.ts'

/** The network's own platform: all tables as one JSON document, and as one workbook for people and for import by hand. */
export const remacto: Target = {
  name: 'remacto',

  async files(exported, { words, writeBook }) {
    return [
      { path: 'rows.json', content: `${JSON.stringify(documentOf(exported), null, 2)}\n` },
      { path: 'rows.xlsx', content: await writeBook(bookOf(exported, words)) },
    ]
  },
}

/** The rows as a workbook: right to left, headings in Arabic over French. */
export function bookOf({ tables: rows, period }: Exported, words: AllRowWords): TableBook {
  return {
    title: `${words.ar.tables.plan.title} ${period}`,
    author: rows.plan[0]?.collectivity ?? '',
    language: 'ar',
    dir: 'rtl',
    day: `${period.slice(0, 4)}-01-01`,
    sheets: tableNames.map((name) => sheetOf(name, rows[name], words)),
  }
}

function sheetOf(name: TableName, rows: readonly AnyRow[], words: AllRowWords): BookSheet {
  const columns = Object.entries(tables[name].columns) as readonly [ColumnName, Column][]

  return {
    name: words.ar.tables[name].title,
    columns: columns.map(([column, { type }]) => ({
      heading: [words.ar, words.fr].map((one) => one.columns[column].title).join('\n'),
      ...looks[type],
    })),
    rows: rows.map((row) => columns.map(([column, { type }]) => cellValue(row[column] ?? null, type))),
  }
}

const looks: { readonly [Type in ColumnType]: Pick<BookColumn, 'width'> & { readonly format: BookFormat } } = {
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

function cellValue(value: RowValue, type: ColumnType): BookValue | null {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  if (type === 'amount') return { centimes: parseCentimes(value) ?? 0n }
  if (type === 'share') return { points: points(value) }

  return type === 'date' ? { day: value } : value
}
