import { addressOf, columnName, type Range } from '../grid/index.ts'

/** What a workbook calls its axes, for people to choose from. */
export const axesName = 'PlanAxes'

/** `A1`, or `$A$1` for a cell that stays the same from row to row. */
export function cell(row: number, column: number): string {
  return addressOf({ row, column })
}

/** `$A1`: the column stays, the row goes with the cell. */
export function inColumn(row: number, column: number): string {
  return `$${addressOf({ row, column })}`
}

/** `$A$1`. */
export function fixed(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`
}

/** `A1:B2`. */
export function cells({ row, column, endRow, endColumn }: Range): string {
  return `${cell(row, column)}:${cell(endRow, endColumn)}`
}

/** `$A$1:$B$2`. */
export function fixedCells({ row, column, endRow, endColumn }: Range): string {
  return `${fixed(row, column)}:${fixed(endRow, endColumn)}`
}

/** A reference as it is written from another sheet. */
export function on(sheet: string, reference: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${reference}`
}

/** The sum of some cells, one by one. */
export function sumOf(references: readonly string[]): string {
  return `SUM(${references.join(',')})`
}

/** Whether an amount differs from a sum by a centime or more. */
export function misses(reference: string, sum: string): string {
  return `ROUND(N(${reference})-${sum},2)<>0`
}

/** The serial number of a day. */
export function serialDate(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)

  return `DATE(${year},${month},${date})`
}
