import type { Column } from '../column.ts'
import { documentOf } from '../document.ts'
import type { Exported } from '../export-rows.ts'
import type { AnyRow } from '../table.ts'
import { type TableName, tableNames, tables } from '../tables/index.ts'
import type { AllRowWords, ColumnName } from '../words.ts'
import type { BookSheet, TableBook } from './book.ts'
import type { Target } from './target.ts'
import { looks, typedCell } from './typed-cells.ts'

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
    rows: rows.map((row) => columns.map(([column, { type }]) => typedCell(row[column] ?? null, type))),
  }
}
