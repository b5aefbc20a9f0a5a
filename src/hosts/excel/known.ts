import { type Cell, type Edit, type Row, type Sheet, type Workbook, writeEdit } from '../../grid/index.ts'
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

/** What of an edit is no longer as known; null where nothing is. */
export function changedPart(sheet: KnownSheet, edit: Edit): Edit | null {
  const differs = edit.cells.some((cells, offset) => {
    const row = sheet.rows.get(edit.row + offset)
    return cells.some((cell, index) => !isSame(row?.get(edit.column + index), cell))
  })

  return differs ? edit : null
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

  return a.formula === b.formula && a.format === b.format && JSON.stringify(a.value) === JSON.stringify(b.value)
}
