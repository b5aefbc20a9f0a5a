import { type Cell, cellAt, type Row, type Sheet, sheetNamed, type Workbook } from '../../../grid/index.ts'
import type { CellPatch } from './patch.ts'

/** A workbook as it reads once some cells are written. */
export function writtenWorkbook(workbook: Workbook, cells: readonly CellPatch[]): Workbook {
  const bySheet = new Map<Sheet, CellPatch[]>()
  for (const cell of cells) {
    const sheet = sheetNamed(workbook, cell.sheet)
    const list = sheet === undefined ? undefined : bySheet.get(sheet)
    if (list !== undefined) list.push(cell)
    else if (sheet !== undefined) bySheet.set(sheet, [cell])
  }

  return { ...workbook, sheets: workbook.sheets.map((sheet) => written(sheet, bySheet.get(sheet) ?? [])) }
}

function written(sheet: Sheet, cells: readonly CellPatch[]): Sheet {
  if (cells.length === 0) return sheet

  const changed = new Map<number, Map<number, Cell>>()
  for (const cell of cells) {
    const row = changed.get(cell.row) ?? new Map(sheet.rows.get(cell.row))
    const content = writtenCell(cell, cellAt(sheet, cell.row, cell.column))
    if (content === null) row.delete(cell.column)
    else row.set(cell.column, content)
    changed.set(cell.row, row)
  }
  const rows: [number, Row][] = [...new Map<number, Row>([...sheet.rows, ...changed])]

  return { ...sheet, rows: new Map(rows.sort(([a], [b]) => a - b)) }
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
