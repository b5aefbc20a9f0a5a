import { type Covered, coveredBy, type Row, type Sheet, visibleCells } from '../grid/index.ts'
import type { Column, FieldName, Segment, Table } from '../matrices/index.ts'
import type { CellRead } from './fields.ts'

/** One filled row of a matrix, read through its header. */
export interface TableRow {
  readonly sheet: string
  readonly row: number
  readonly segment: Segment
  /** What a person sees: cells under a merge are left out. */
  readonly cells: Row
}

/** The filled rows under the headers of a table, from the top. */
export function rowsOf(table: Table, sheet: Sheet): readonly TableRow[] {
  const covered = coveredBy(sheet)
  const rows: TableRow[] = []
  let next = 0
  for (const [row, cells] of sheet.rows) {
    while (row > (table.segments[next]?.lastRow ?? Number.POSITIVE_INFINITY)) next += 1
    const segment = table.segments[next]
    if (segment === undefined) break
    if (row < segment.firstRow) continue

    const read = tableRow(sheet.name, row, segment, cells, covered)
    if (read !== null) rows.push(read)
  }

  return rows
}

/** A row as seen through a header; null where nobody sees anything in it. */
export function tableRow(sheet: string, row: number, segment: Segment, cells: Row, covered: Covered): TableRow | null {
  const seen = visibleCells(cells, row, covered)

  return seen.size === 0 ? null : { sheet, row, segment, cells: seen }
}

/** The cell of a field in a row; null where the matrix has no such column. */
export function read(row: TableRow, field: FieldName): CellRead | null {
  const column = row.segment.byField.get(field)?.[0]

  return column === undefined ? null : readColumn(row, column)
}

/** Whether a field of a row holds anything. */
export function holds(row: TableRow, field: FieldName): boolean {
  const column = row.segment.byField.get(field)?.[0]

  return column !== undefined && row.cells.has(column.column)
}

/** The cell of a column in a row. */
export function readColumn(row: TableRow, column: Column): CellRead {
  return { at: { sheet: row.sheet, row: row.row, column: column.column }, cell: row.cells.get(column.column) }
}

/** The columns of a field, one a year. */
export function columnsOf(segment: Segment, field: FieldName): readonly Column[] {
  return segment.byField.get(field) ?? []
}
