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
import type { Line } from './cells.ts'
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

/** Gathers lines that were read again and are no longer as known: those of one area that stand under each other as one edit. */
export function differences(): {
  readonly edits: readonly Edit[]
  /** Takes the lines of an area of a sheet, one below the other. */
  readonly within: (sheet: KnownSheet) => (row: number, column: number, line: Line) => void
} {
  const edits: Edit[] = []

  return {
    edits,
    within(sheet) {
      let last: { readonly row: number; readonly cells: Line[] } | null = null
      return (row, column, line) => {
        const known = sheet.rows.get(row)
        if (line.every((cell, index) => isSame(known?.get(column + index), cell))) return
        if (last !== null && last.row + last.cells.length === row) return void last.cells.push(line)

        last = { row, cells: [line] }
        edits.push({ sheet: sheet.name, column, ...last })
      }
    },
  }
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
