import type { BookSheet, TableBook } from '../../export/index.ts'
import type { Area, FormSheet, FormWorkbook } from '../../form/index.ts'
import { writeForm } from './write.ts'

/** The bytes of a workbook of tables; our reader knows it for one of ours and finds no plan in it. */
export function writeTables(book: TableBook): Promise<Uint8Array> {
  return writeForm(formOf(book))
}

function formOf({ title, author, day, language, dir, sheets }: TableBook): FormWorkbook {
  return { title, author, day, language, dir, sheets: sheets.map(formSheet), names: [] }
}

function formSheet({ name, columns, rows }: BookSheet): FormSheet {
  const lines = Math.max(...columns.map(({ heading }) => heading.split('\n').length))

  return {
    name,
    ours: true,
    landscape: true,
    onePage: false,
    areas: [
      ...columns.map(({ heading }, column) => cell(0, column, 'heading', 'text', heading)),
      ...rows.flatMap((values, row) =>
        columns.map(({ format }, column) => cell(row + 1, column, 'input', format, values[column] ?? null)),
      ),
    ],
    widths: columns.map(({ width }) => width),
    heights: new Map([[0, lines * lineHeight + 8]]),
    frozen: { rows: 1, columns: 0 },
    header: { row: 0, endRow: 0 },
    checks: [],
    highlights: [],
  }
}

const lineHeight = 14

function cell(row: number, column: number, look: Area['look'], format: Area['format'], value: Area['value']): Area {
  return { range: { row, column, endRow: row, endColumn: column }, look, format, value }
}
