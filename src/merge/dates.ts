import { type Cell, isDateFormat, type Row, type Workbook } from '../grid/index.ts'

/** Days between the starts of both date systems. */
const between = 1462

/** The workbook with its dates counted from the year that another counts from. */
export function sameDates(workbook: Workbook, date1904: boolean): Workbook {
  if (workbook.date1904 === date1904) return workbook

  const shift = date1904 ? -between : between
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]): [number, Row] => [row, shifted(cells, shift)])),
  }))

  return { sheets, date1904 }
}

function shifted(cells: Row, days: number): Row {
  return new Map(
    [...cells].map(([column, cell]): [number, Cell] => [
      column,
      typeof cell.value === 'number' && isDateFormat(cell.format) ? { ...cell, value: cell.value + days } : cell,
    ]),
  )
}
