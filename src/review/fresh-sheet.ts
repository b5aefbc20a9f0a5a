import { type Cell, freeSheetName, type Workbook } from '../grid/index.ts'
import type { InsertedSheet } from '../hosts/written.ts'
import type { ReportLanguage } from '../lang/language.ts'
import { type Column, columns, headings, technical } from './layout.ts'
import type { RecordTable } from './read.ts'

/** Where the record stands, or is to stand. */
export type Place = Omit<RecordTable, 'last'>

/** Where the record stands in a workbook that has none yet. */
export function freshTable(workbook: Workbook, { code, interface: words }: ReportLanguage): Place {
  return {
    sheet: freeSheetName(workbook, words.review.sheet),
    headingRow,
    language: code,
    columns: new Map(columns.map((column, index) => [column, index])),
  }
}

const headingRow = 3

/** The record before anything is in it. */
export function recordSheet(name: string, { code, dir, interface: words }: ReportLanguage): InsertedSheet {
  return {
    name,
    definedName: '_infitah_decisions',
    rightToLeft: dir === 'rtl',
    tables: [
      {
        name: 'infitah_decisions',
        row: headingRow,
        column: 0,
        rows: [columns.map((column): Cell => ({ value: headings[code][column] }))],
      },
    ],
    texts: [
      { row: 0, column: 0, text: words.review.title },
      { row: 1, column: 0, text: words.review.hint },
    ],
    charts: [],
    widths: columns.map((column) => widths[column] ?? 6),
    print: { repeatedRow: headingRow, columns: columns.length - technical.length },
  }
}

/** How wide the columns that people read are, in characters. */
export const widths: { readonly [C in Column]?: number } = {
  meeting: 13,
  code: 11,
  project: 20,
  cells: 22,
  subject: 46,
  status: 16,
  reason: 34,
  who: 22,
  until: 14,
  by: 20,
  note: 28,
}
