import { type Edit, type Sheet, sheetNamed, type Workbook } from '../../grid/index.ts'

/** The formula cells that read otherwise than before, as edits; what was written there itself is not told again. */
export function recalculated(before: Workbook, after: Workbook): readonly Edit[] {
  return after.sheets.flatMap((sheet) => {
    const was = sheetNamed(before, sheet.name)

    return was === undefined ? [] : recalculatedOn(was, sheet)
  })
}

function recalculatedOn(before: Sheet, after: Sheet): readonly Edit[] {
  const edits: Edit[] = []
  for (const [row, cells] of after.rows) {
    const was = before.rows.get(row)
    for (const [column, cell] of cells) {
      const old = was?.get(column)
      if (cell.formula === undefined || (old?.formula === cell.formula && isSame(old.value, cell.value))) continue

      edits.push({ sheet: after.name, row, column, cells: [[cell]] })
    }
  }

  return edits
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
