import type { Cell } from '../../../grid/index.ts'
import { type AppendedRows, HostError, type InsertedSheet } from '../../host.ts'
import { insertSheet } from '../insert/insert.ts'
import { rangeIn, rangeOf } from '../read/extent.ts'
import { inputOf } from '../write/input.ts'

/**
 * Adds rows below a table of ours: as rows of the table, so that what colleagues add at the same time stays beside them.
 * The sheet is made where the workbook has none; where somebody made it since it was read, the rows go there.
 * @throws HostError
 */
export async function appendRows(context: Excel.RequestContext, appended: AppendedRows): Promise<void> {
  const { made } = appended
  const there = context.workbook.worksheets.getItemOrNullObject(appended.sheet).load('id')
  await context.sync()
  if (!there.isNullObject) return growTable(context, there, appended)
  if (made === null) throw new HostError('not-found', { sheet: appended.sheet, cell: null })

  await insertSheet(context, withRows(made, appended))
}

/** The sheet with its first rows, and what stands beside them. */
function withRows(made: InsertedSheet, { rows, cells }: AppendedRows): InsertedSheet {
  const [table] = made.tables
  const filled = rows.map((row) => row.map((cell): Cell => cell ?? { value: null }))
  const beside = cells.flatMap(({ at, cell }) =>
    typeof cell?.value === 'string' ? [{ row: at.row, column: at.column, text: cell.value }] : [],
  )

  return {
    ...made,
    tables: table === undefined ? [] : [{ ...table, rows: [...table.rows, ...filled] }],
    texts: [...made.texts, ...beside],
  }
}

async function growTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { heading, rows, cells }: AppendedRows,
): Promise<void> {
  const tables = sheet.getCell(heading.row, heading.column).getTables(false).load('items/id')
  const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount')
  await context.sync()

  const [table] = tables.items
  const range = table?.getRange().load('rowIndex,columnIndex,rowCount,columnCount')
  if (range !== undefined) await context.sync()
  const before = range === undefined ? 0 : heading.column - range.columnIndex
  const width = range?.columnCount ?? Math.max(...rows.map((row) => row.length))
  const whole = rows.map((row) => padded(row, before, width))
  const last = rangeOf(used).endRow

  context.runtime.enableEvents = false
  if (table === undefined) writeRows(rangeBelow(sheet, last, heading.column, whole), whole)
  else writeRows(addedTo(table, whole), whole)
  for (const { at, cell } of cells) writeRows(sheet.getCell(at.row, at.column), [[cell]])
  context.runtime.enableEvents = true
  await context.sync()
}

type Rows = readonly (readonly (Cell | null)[])[]

function padded(row: readonly (Cell | null)[], before: number, width: number): readonly (Cell | null)[] {
  return Array.from({ length: width }, (_, column) => row[column - before] ?? null)
}

function rangeBelow(sheet: Excel.Worksheet, last: number, column: number, rows: Rows): Excel.Range {
  return rangeIn(sheet, {
    row: last + 1,
    column,
    endRow: last + rows.length,
    endColumn: column + (rows[0]?.length ?? 1) - 1,
  })
}

/** Empty rows at the end of a table. */
function addedTo(table: Excel.Table, rows: Rows): Excel.Range {
  const empty = rows.map((row) => row.map(() => ''))

  return table.rows
    .add(undefined, empty)
    .getRange()
    .getResizedRange(rows.length - 1, 0)
}

/** A cell without a format keeps that of its column. */
function writeRows(range: Excel.Range, rows: Rows): void {
  const inputs = rows.map((cells) => cells.map((cell) => inputOf(cell, 'General')))
  range.numberFormat = inputs.map((cells) => cells.map(({ format }) => format))
  range.values = inputs.map((cells) => cells.map(({ content }) => content))
}
