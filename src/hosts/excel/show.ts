import { addressOf, type Place } from '../../grid/index.ts'
import { HostError } from '../host.ts'

/** Brings a cell into view and selects it, in one request. @throws HostError for a cell of a hidden sheet */
export async function showCell(context: Excel.RequestContext, place: Place): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheet).load('visibility')
  sheet.activate()
  sheet.getCell(place.row, place.column).select()
  try {
    await context.sync()
  } catch (error) {
    await refuseHidden(context, place)
    throw error
  }

  if (sheet.visibility !== 'Visible') throw hidden(place)
}

/** Where Excel refused, it gave nothing of what was asked with it. */
async function refuseHidden(context: Excel.RequestContext, place: Place): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load('visibility')
  await context.sync()

  if (!sheet.isNullObject && sheet.visibility !== 'Visible') throw hidden(place)
}

function hidden(place: Place): HostError {
  return new HostError('hidden', { sheet: place.sheet, cell: addressOf(place) })
}
