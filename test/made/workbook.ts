import { type Cell, type Row, type Sheet, sheetOf, type Workbook } from '../../src/grid/index.ts'

/** What a made sheet is written with: text and numbers as they are, null for an empty cell, or a whole cell. */
export type Made = string | number | null | Cell

/** A sheet from rows of values, top left at A1. */
export function madeSheet(name: string, rows: readonly (readonly Made[])[], merges: Sheet['merges'] = []): Sheet {
  const filled = rows.map((values, index): [number, Row] => [index, madeRow(values)])

  return sheetOf(name, new Map(filled.filter(([, row]) => row.size > 0)), merges)
}

function madeRow(values: readonly Made[]): Row {
  const cells = values.map((value, column): [number, Cell | null] => [column, madeCell(value)])

  return new Map(cells.filter((entry): entry is [number, Cell] => entry[1] !== null))
}

function madeCell(value: Made): Cell | null {
  if (value === null || value === '') return null

  return typeof value === 'object' ? value : { value }
}

/** A workbook from sheets. */
export function madeWorkbook(...sheets: readonly Sheet[]): Workbook {
  return { sheets, date1904: false }
}

/** A percentage cell: 5 → 0.05 shown as 5%. */
export function percent(points: number): Cell {
  return { value: Number((points / 100).toPrecision(15)), format: '0.00%' }
}

/** A date cell from a day, in the 1900 system. */
export function day(iso: string): Cell {
  const days = Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000)

  return { value: days + 25_569, format: 'yyyy-mm-dd' }
}
