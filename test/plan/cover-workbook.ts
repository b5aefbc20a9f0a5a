import { type Cell, type CellValue, type Range, sheetOf, type Workbook } from '../../src/grid/index.ts'

type Written = CellValue | Cell

/** A workbook of sheets written row by row; null leaves a cell empty. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Written[])[]>>): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, cellsOf(rows))),
    date1904: false,
  }
}

/** The same workbook with merges on its first sheet. */
export function merged(workbook: Workbook, merges: readonly Range[]): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet, index) => (index === 0 ? { ...sheet, merges } : sheet)) }
}

/** A day as a serial date with its format. */
export function day(serial: number): Cell {
  return { value: serial, format: 'dd/mm/yyyy' }
}

/** All rows are outside the matrices. */
export const everywhere = () => true

function cellsOf(rows: readonly (readonly Written[])[]): Map<number, Map<number, Cell>> {
  return new Map(
    rows
      .map((row, index) => [index, new Map(row.flatMap((value, column) => entry(column, value)))] as const)
      .filter(([, cells]) => cells.size > 0),
  )
}

function entry(column: number, value: Written): [number, Cell][] {
  if (value === null) return []

  return [[column, typeof value === 'object' && !('error' in value) ? value : { value }]]
}
