import {
  type Cell,
  type CellValue,
  type Edit,
  isError,
  type Row,
  type Sheet,
  type Workbook,
  writeEdit,
} from '../../grid/index.ts'
import { type FormulaColumns, noteFormulas } from './formula-areas.ts'

/** A sheet as it was last read; its rows are written where cells change. */
export interface KnownSheet extends Sheet {
  readonly id: string
  readonly rows: Map<number, Row>
  readonly formulas: FormulaColumns
}

/** The workbook as it was last read: by it changes are told from what was there. */
export interface Known {
  readonly sheets: readonly KnownSheet[]
  readonly date1904: boolean
}

/** What is known, for others to keep: later changes do not touch it. */
export function workbookOf({ sheets, date1904 }: Known): Workbook {
  return {
    sheets: sheets.map(({ id: _, formulas: __, ...sheet }) => ({ ...sheet, rows: new Map(sheet.rows) })),
    date1904,
  }
}

/** Whether any cell is calculated. */
export function hasFormulas({ sheets }: Known): boolean {
  return sheets.some(({ formulas }) => formulas.size > 0)
}

/** What of an edit is no longer as known: the rows that differ, those under each other together. */
export function changedParts(sheet: KnownSheet, { cells, ...edit }: Edit): readonly Edit[] {
  const parts: (Edit & { readonly cells: (readonly (Cell | null)[])[] })[] = []
  for (const [offset, line] of cells.entries()) {
    const row = sheet.rows.get(edit.row + offset)
    if (line.every((cell, index) => isSame(row?.get(edit.column + index), cell))) continue

    const last = parts.at(-1)
    if (last !== undefined && last.row + last.cells.length === edit.row + offset) last.cells.push(line)
    else parts.push({ ...edit, row: edit.row + offset, cells: [line] })
  }

  return parts
}

/** Takes edits into what is known. */
export function learn({ sheets }: Known, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const sheet = sheets.find(({ name }) => name === edit.sheet)
    if (sheet === undefined) continue

    writeEdit(sheet.rows, edit)
    for (const offset of edit.cells.keys())
      noteFormulas(sheet.formulas, edit.row + offset, sheet.rows.get(edit.row + offset))
  }
}

function isSame(a: Cell | undefined, b: Cell | null): boolean {
  if (a === undefined || b === null) return (a ?? null) === b

  return a.formula === b.formula && a.format === b.format && sameValue(a.value, b.value)
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isError(a) && isError(b) && a.error === b.error)
}
