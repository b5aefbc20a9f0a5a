import { addressOf, type Cell, type CellValue, isError, type Sheet, type Workbook } from '../../../src/grid/index.ts'

/** A sheet's cells by address, for comparing. */
export function cellsOf(sheet: Sheet | undefined): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {}
  for (const [row, filled] of sheet?.rows ?? [])
    for (const [column, cell] of filled) cells[addressOf({ row, column })] = cell

  return cells
}

/** The values of a workbook's first sheet by address; an error by its name. */
export function valuesOf(workbook: Workbook): Readonly<Record<string, CellValue>> {
  const cells = Object.entries(cellsOf(workbook.sheets[0]))

  return Object.fromEntries(cells.map(([address, { value }]) => [address, isError(value) ? value.error : value]))
}
