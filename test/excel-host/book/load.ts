import type { Cell, Sheet, Workbook } from '../../../src/grid/index.ts'
import { type BookState, type CellState, emptySheet, keyOf, type SheetState } from './state.ts'

/** The workbook of this Excel, opened from a grid: what `readXlsx` gives of a file. */
export function bookOf(workbook: Workbook): BookState {
  const sheets = workbook.sheets.map((sheet, index) => sheetOf(sheet, `{sheet-${index + 1}}`))
  const names = workbook.sheets.flatMap(({ ours, name }, index) =>
    ours ? [{ name: `_infitah_${index}`, formula: `=${asReferred(name)}!$A$1`, visible: false }] : [],
  )

  return {
    sheets,
    names,
    settings: [],
    date1904: workbook.date1904,
    active: sheets[0]?.id ?? '',
    selected: 'A1',
    activeCell: 'A1',
  }
}

function sheetOf({ name, rows, merges, hidden }: Sheet, id: string): SheetState {
  const cells = new Map<number, CellState>()
  for (const [row, filled] of rows) {
    for (const [column, cell] of filled) cells.set(keyOf(row, column), stateOf(cell))
  }

  return {
    ...emptySheet(id, name),
    cells,
    merges: [...merges],
    hiddenRows: new Set(hidden.rows),
    hiddenColumns: new Set(hidden.columns),
  }
}

function stateOf({ value, formula, format = 'General' }: Cell): CellState {
  return { value, format, ...(formula !== undefined && { formula }) }
}

/** A sheet's name in a reference: Excel quotes it only where it has other characters than letters, digits and `_`. */
export function asReferred(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`
}
