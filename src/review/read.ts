import {
  type Cell,
  cellAt,
  headedTable,
  isDateFormat,
  isError,
  type Row,
  type Sheet,
  type Workbook,
} from '../grid/index.ts'
import type { LanguageCode } from '../lang/language.ts'
import { dayOfSerial, readDay } from '../text/index.ts'
import { withCopies } from './copies.ts'
import { type Column, columnNamed, columns, kindNamed, languageOfHeadings } from './layout.ts'
import { inOrder } from './order.ts'
import { blankRow, plainValue, type RecordRow, type RowValues, rowDigest, type Seen, seenIn } from './row.ts'

/** Where the record stands on a sheet. */
export interface RecordTable {
  readonly sheet: string
  readonly headingRow: number
  readonly columns: ReadonlyMap<Column, number>
  /** The language of its headings. */
  readonly language: LanguageCode
  /** The rows that stood last when Infitah wrote last: remembered above the table, so that the last row is missed as well. */
  readonly last: readonly Seen[]
}

/** The committee's record as a workbook holds it. */
export interface DecisionRecord {
  /** Several where a sheet was copied; the first is written to. */
  readonly tables: readonly RecordTable[]
  /** Each row once, the earliest first, wherever they were sorted to. */
  readonly rows: readonly RecordRow[]
}

/** Reads the record of a workbook: by its headings in any language, as not every program keeps the name of its sheet. */
export function readRecord({ sheets, date1904 }: Workbook): DecisionRecord {
  const found = sheets.flatMap((sheet) => {
    const table = tableOn(sheet)
    return table === null ? [] : [{ table, rows: rowsOn(sheet, table, date1904) }]
  })

  return { tables: found.map(({ table }) => table), rows: inOrder(withCopies(found.flatMap(({ rows }) => rows))) }
}

/** The workbook with every sheet of the record set aside, so that nothing on it is read as a plan. */
export function recordAside(workbook: Workbook): Workbook {
  if (workbook.sheets.every((sheet) => sheet.ours || tableOn(sheet) === null)) return workbook

  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (tableOn(sheet) === null ? sheet : { ...sheet, ours: true })),
  }
}

const needed: readonly Column[] = ['meeting', 'code', 'status', 'reason', 'by']

function tableOn(sheet: Sheet): RecordTable | null {
  const found = headedTable(sheet, columnNamed, needed)
  if (found === null) return null

  const { row, columns: places } = found
  const written = [...(sheet.rows.get(row)?.values() ?? [])].map(({ value }) => String(value))
  const beside = cellAt(sheet, row - 1, places.get('digest') ?? -1)?.value

  return {
    sheet: sheet.name,
    headingRow: row,
    columns: places,
    language: languageOfHeadings(written),
    last: seenIn(String(beside ?? '')),
  }
}

function rowsOn(sheet: Sheet, table: RecordTable, date1904: boolean): readonly RecordRow[] {
  const first = Math.min(...table.columns.values())

  return [...sheet.rows].flatMap(([row, cells]) => {
    const values = row <= table.headingRow ? null : valuesIn(cells, table, date1904)
    return values === null ? [] : [rowOf(values, { sheet: sheet.name, row, column: first })]
  })
}

/** null where none of the record's cells is filled, or where the headings are repeated. */
function valuesIn(cells: Row, table: RecordTable, date1904: boolean): RowValues | null {
  const values: { [C in Column]: string } = { ...blankRow }
  for (const [column, index] of table.columns) values[column] = textIn(column, cells.get(index), date1904)
  const repeated = columns.filter((column) => columnNamed(values[column]) === column).length
  const filled = columns.some((column) => values[column] !== '')

  return filled && repeated < needed.length ? values : null
}

function textIn(column: Column, cell: Cell | undefined, date1904: boolean): string {
  const value = cell?.value ?? null
  if (value === null) return ''
  if (isError(value)) return value.error

  const day = typeof value === 'number' && isDateFormat(cell?.format) ? dayOfSerial(value, date1904) : null
  const text = day ?? String(value)
  if (column === 'meeting' || column === 'until') return readDay(text) ?? plainValue(text)

  return column === 'status' ? (kindNamed(text) ?? plainValue(text)) : text.trim()
}

function rowOf(values: RowValues, at: RecordRow['at']): RecordRow {
  const digest = rowDigest(values)
  const written = plainValue(values.digest)
  const sign = written === '' ? 'by-hand' : written === digest ? 'whole' : 'edited'

  return { at, values, kind: kindNamed(values.status), id: written || digest, sign }
}
