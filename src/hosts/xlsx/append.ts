import { type Cell, isError } from '../../grid/index.ts'
import type { AppendedRows, InsertedSheet } from '../written.ts'
import { linesIn } from './patch/line-heights.ts'
import type { CellPatch, NewCell, NewRow, NewSheet, Patch, RowsPatch } from './patch/patch.ts'

/** What adds rows to a sheet of ours in a workbook's file: the sheet with them where it has none yet. */
export function appendPatch(appended: AppendedRows): Patch {
  if (appended.made !== null) return { sheets: [madeSheet(appended.made, appended)] }

  return { appendRows: [rowsPatch(appended)], cells: appended.cells.map(cellPatch) }
}

/** Rows to add below the table that is there. */
export function rowsPatch({ sheet, heading, rows, widths }: AppendedRows): RowsPatch {
  const own = rows.map((row) => row.map((cell) => newCell(cell)))
  const lines = own.map((row) =>
    linesIn(
      row.map((cell, column) => (widths[column] ? { ...cell, wrap: true } : null)),
      widths,
    ),
  )

  return { sheet, heading, rows: own, lines }
}

function cellPatch({ at, cell }: AppendedRows['cells'][number]): CellPatch {
  return { ...at, ...newCell(cell) }
}

/** A sheet that is made with its first rows. */
export function madeSheet(made: InsertedSheet, { rows, cells }: Pick<AppendedRows, 'rows' | 'cells'>): NewSheet {
  const [table] = made.tables
  const top = table?.row ?? 0
  const headings = (table?.rows[0] ?? []).map(
    (cell): NewCell => ({ ...newCell(cell), bold: true, wrap: true, fill: 'DDEBF7' }),
  )
  const above = Array.from({ length: top }, (_, row) => aboveRow(row, made))
  const empty: NewSheet = {
    name: made.name,
    definedName: made.definedName,
    rows: [...above, headings],
    ...(table !== undefined && { table: table.name, tableRow: top }),
    ...(made.rightToLeft && { rightToLeft: true }),
    ...(made.widths !== undefined && { widths: made.widths }),
    ...(made.print !== undefined && { print: made.print, frozenRows: made.print.repeatedRow + 1 }),
  }

  return grownSheet(empty, { rows, cells })
}

/** A sheet that was made, with more rows and with what stands beside them now. */
export function grownSheet(sheet: NewSheet, { rows, cells }: Pick<AppendedRows, 'rows' | 'cells'>): NewSheet {
  const printed = sheet.print?.columns ?? Number.POSITIVE_INFINITY
  const more = rows.map((row): NewRow => row.map((cell, column) => dress(newCell(cell), column < printed)))
  const above = sheet.rows.map((row, index) =>
    cells
      .filter(({ at }) => at.row === index)
      .reduce<NewRow>((now, { at, cell }) => withCell(now, at.column, dress(newCell(cell), false)), row),
  )

  const rightToLeft = sheet.rightToLeft ? { rightToLeft: true as const } : {}
  const all = [...above, ...more].map((row) => row.map((cell) => (cell === null ? null : { ...cell, ...rightToLeft })))

  return { ...sheet, rows: all }
}

function withCell(row: NewRow, column: number, cell: NewCell): NewRow {
  const length = Math.max(row.length, column + 1)

  return Array.from({ length }, (_, index) => (index === column ? cell : (row[index] ?? null)))
}

function aboveRow(row: number, { texts }: InsertedSheet): NewRow {
  return texts
    .filter((text) => text.row === row)
    .reduce<NewRow>(
      (now, { column, text }) => withCell(now, column, { value: text, ...(row === 0 && { bold: true }) }),
      [],
    )
}

function dress(cell: NewCell, isRead: boolean): NewCell {
  return { ...cell, ...(isRead ? { wrap: true, top: true } : { clip: true }) }
}

/** An empty cell is written too, so that it looks as its column does. */
function newCell(cell: Cell | null): NewCell {
  const { value = null, format } = cell ?? {}

  return { value: isError(value) ? value.error : value, ...(format !== undefined && { format }) }
}
