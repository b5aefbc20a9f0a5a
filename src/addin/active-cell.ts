import type { ActiveCell } from '../commands/index.ts'
import type { ExcelProgram } from '../hosts/excel/index.ts'

/** Which cell a person is at in Excel: one request each time. */
export function activeCellOf(program: Pick<ExcelProgram, 'run'>): ActiveCell {
  return () =>
    program.run({}, async (context) => {
      const cell = context.workbook.getActiveCell()
      cell.load('rowIndex,columnIndex')
      cell.worksheet.load('name')
      await context.sync()

      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex }
    })
}
