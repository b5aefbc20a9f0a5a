import type { InsertedSheet } from '../../host.ts'
import { fillSheet, writeFormulas } from './fill.ts'
import { findReplaced, putBack, stepAside, whileFilled } from './replaced.ts'

/**
 * Adds a sheet of ours, whole, and lets it take the place of the one before; that goes last, so that a refusal on the way
 * leaves it. Formulas come after the names, as they may speak of the sheet itself and of its tables.
 * @throws HostError where a sheet of that name is not ours
 */
export async function insertSheet(context: Excel.RequestContext, inserted: InsertedSheet): Promise<void> {
  const { names, worksheets } = context.workbook
  const replaced = await findReplaced(context, inserted)
  try {
    context.runtime.enableEvents = false
    const sheet = worksheets.add(whileFilled)
    const tables = fillSheet(sheet, inserted)
    if (replaced.sheet !== null) stepAside(replaced.sheet)
    sheet.name = inserted.name
    for (const { table, name } of tables) table.name = name
    writeFormulas(sheet, inserted)
    replaced.name?.delete()
    names.add(inserted.definedName, sheet.getCell(0, 0)).visible = false
    replaced.sheet?.sheet.delete()
    context.runtime.enableEvents = true
    await context.sync()
  } catch (error) {
    // The refusal that led here is what the person must hear of, also where this fails too.
    await putBack(context, inserted, replaced).catch(() => {})
    throw error
  }
}
