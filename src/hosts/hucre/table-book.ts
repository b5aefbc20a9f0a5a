import type { BookSheet, TableBook } from '../../export/index.ts'
import { type Area, type FormSheet, type FormWorkbook, headingHeight, heightOf } from '../../form/index.ts'
import { writeForm } from './write.ts'

/** The bytes of a workbook of tables; our reader knows it for one of ours and finds no plan in it. */
export function writeTables(book: TableBook): Promise<Uint8Array> {
  return writeForm(formOf(book))
}

function formOf({ title, author, day, language, dir, sheets }: TableBook): FormWorkbook {
  return { title, author, day, language, dir, sheets: sheets.map(formSheet), names: [] }
}

function formSheet({ name, columns, rows }: BookSheet): FormSheet {
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
    heights: new Map([headHeight(columns), ...rows.map((row, index) => rowHeight(row, index + 1, columns))]),
    frozen: { rows: 1, columns: 0 },
    header: { row: 0, endRow: 0 },
    checks: [],
    highlights: [],
    isFree: true,
  }
}

type Height = readonly [row: number, height: number]
/** Excel shows no row higher. */
const highest = 409

function headHeight(columns: BookSheet['columns']): Height {
  return [0, Math.max(...columns.map(({ heading, width }) => headingHeight(heading, width)))]
}

function rowHeight(values: BookSheet['rows'][number], row: number, columns: BookSheet['columns']): Height {
  const heights = columns.map(({ width }, column) => {
    const value = values[column]

    return typeof value === 'string' ? heightOf(value, width) : 0
  })

  return [row, Math.min(highest, Math.max(...heights))]
}

function cell(row: number, column: number, look: Area['look'], format: Area['format'], value: Area['value']): Area {
  return { range: { row, column, endRow: row, endColumn: column }, look, format, value }
}
