import { type Cell, cellAt, sheetNamed, type Workbook, writeEdit } from '../../../grid/index.ts'
import type { CellPatch } from './patch.ts'

/** A workbook as it reads once some cells are written. */
export function writtenWorkbook(workbook: Workbook, cells: readonly CellPatch[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const own = cells.filter((cell) => sheetNamed(workbook, cell.sheet) === sheet)
    if (own.length === 0) return sheet

    const rows = new Map(sheet.rows)
    for (const cell of own)
      writeEdit(rows, { ...cell, cells: [[writtenCell(cell, cellAt(sheet, cell.row, cell.column))]] })

    return { ...sheet, rows }
  })

  return { ...workbook, sheets }
}

function writtenCell({ value, formula, format }: CellPatch, before: Cell | undefined): Cell | null {
  if (value === null && formula === undefined) return null

  const shown = format ?? before?.format
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(shown !== undefined && shown !== 'General' && { format: shown }),
  }
}
