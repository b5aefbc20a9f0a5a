import { notCalculated, type Workbook } from '../grid/index.ts'

/** How many formulas of a workbook have no result. */
export function uncalculated({ sheets }: Workbook): number {
  const rows = sheets.flatMap((sheet) => [...sheet.rows.values()])

  return rows.reduce((sum, row) => sum + [...row.values()].filter(notCalculated).length, 0)
}
