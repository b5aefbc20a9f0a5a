import type { Place } from '../../grid/index.ts'

/** Brings a cell into view and selects it, in one request. */
export async function showCell(context: Excel.RequestContext, place: Place): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheet)
  sheet.activate()
  sheet.getCell(place.row, place.column).select()
  await context.sync()
}
