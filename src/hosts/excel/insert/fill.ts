import { type Cell, columnName, type Range } from '../../../grid/index.ts'
import type { InsertedSheet } from '../../host.ts'
import { rangeIn } from '../read/extent.ts'
import { inputOf } from '../write/input.ts'

type Table = InsertedSheet['tables'][number]

const chartTypes = { bar: 'BarClustered', column: 'ColumnClustered', pie: 'Pie' } as const

/** A table that was added, and the name that it will take. */
export interface NamedTable {
  readonly table: Excel.Table
  readonly name: string
}

/** Writes texts, values, tables and charts onto an empty sheet. */
export function fillSheet(sheet: Excel.Worksheet, inserted: InsertedSheet): readonly NamedTable[] {
  for (const { row, column, text } of inserted.texts)
    writeCells(rangeIn(sheet, { row, column, endRow: row, endColumn: column }), [[{ value: text }]])
  const tables = inserted.tables.map((table) => {
    const range = rangeIn(sheet, extentOf(table))
    writeCells(range, table.rows)
    range.format.readingOrder = inserted.rightToLeft ? 'RightToLeft' : 'LeftToRight'
    dressColumns(sheet, inserted, table)
    return { table: sheet.tables.add(range, true), name: table.name }
  })
  for (const chart of inserted.charts) addChart(sheet, chart)
  if (inserted.print !== undefined) setPage(sheet, inserted.print)

  return tables
}

/** Writes the formulas of the tables over their places. */
export function writeFormulas(sheet: Excel.Worksheet, { tables }: InsertedSheet): void {
  for (const { rows, row, column } of tables) {
    rows.forEach((cells, offset) => {
      cells.forEach(({ formula }, index) => {
        if (formula !== undefined) sheet.getCell(row + offset, column + index).formulas = [[`=${formula}`]]
      })
    })
  }
}

function writeCells(range: Excel.Range, rows: readonly (readonly Cell[])[]): void {
  const inputs = rows.map((cells) => cells.map((cell) => inputOf(withoutFormula(cell), 'General')))
  range.numberFormat = inputs.map((cells) => cells.map(({ format }) => format))
  range.values = inputs.map((cells) => cells.map(({ content }) => content))
}

/** A character is about so many points wide in the usual font. */
const pointsOfCharacter = 5.6

/** Columns as wide as they are asked to be, their texts going on in the next line; else as wide as what is in them. */
function dressColumns(sheet: Excel.Worksheet, { widths = [], print }: InsertedSheet, table: Table): void {
  const extent = extentOf(table)
  if (widths.length === 0) {
    rangeIn(sheet, extent).format.autofitColumns()
    return
  }
  widths.forEach((width, column) => {
    rangeIn(sheet, { ...extent, column, endColumn: column }).format.columnWidth = width * pointsOfCharacter
  })
  const read = rangeIn(sheet, { ...extent, endColumn: extent.column + (print?.columns ?? widths.length) - 1 })
  read.format.wrapText = true
  read.format.verticalAlignment = 'Top'
}

function setPage({ pageLayout }: Excel.Worksheet, { repeatedRow, columns }: NonNullable<InsertedSheet['print']>): void {
  pageLayout.orientation = 'Landscape'
  pageLayout.paperSize = 'A4'
  pageLayout.printGridlines = true
  pageLayout.zoom = { horizontalFitToPages: 1 }
  pageLayout.setPrintArea(`A:${columnName(columns - 1)}`)
  pageLayout.setPrintTitleRows(`$${repeatedRow + 1}:$${repeatedRow + 1}`)
}

function withoutFormula(cell: Cell): Cell {
  if (cell.formula === undefined) return cell

  return { value: null, ...(cell.format !== undefined && { format: cell.format }) }
}

function extentOf({ row, column, rows }: Table): Range {
  return { row, column, endRow: row + rows.length - 1, endColumn: column + (rows[0]?.length ?? 1) - 1 }
}

function addChart(sheet: Excel.Worksheet, { kind, title, of, over }: InsertedSheet['charts'][number]): void {
  const chart = sheet.charts.add(chartTypes[kind], rangeIn(sheet, of), 'Auto')
  chart.title.text = title
  chart.setPosition(sheet.getCell(over.row, over.column), sheet.getCell(over.endRow, over.endColumn))
}
