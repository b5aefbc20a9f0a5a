import { HostError, type InsertedSheet } from '../../host.ts'
import { sheetsOfOurs } from '../../sheets-of-ours.ts'
import { fillSheet, writeFormulas } from './fill.ts'

/** A name that no sheet has, until the new one may take its own. */
const whileFilled = '_infitah'

/**
 * Adds a sheet of ours, whole, then lets it take the place of the one before: what fails on the way leaves that as it was.
 * @throws HostError where a sheet of that name is not ours
 */
export async function insertSheet(context: Excel.RequestContext, inserted: InsertedSheet): Promise<void> {
  const { workbook } = context
  const before = await findBefore(context, inserted)
  try {
    context.runtime.enableEvents = false
    const sheet = workbook.worksheets.add(whileFilled)
    const tables = fillSheet(sheet, inserted)
    if (!before.sheet.isNullObject) before.sheet.delete()
    if (!before.name.isNullObject) before.name.delete()
    sheet.name = inserted.name
    for (const { table, name } of tables) table.name = name
    // Formulas may name the sheet and its tables, which have their names only now.
    writeFormulas(sheet, inserted)
    workbook.names.add(inserted.definedName, sheet.getCell(0, 0)).visible = false
    context.runtime.enableEvents = true
    await context.sync()
  } catch (error) {
    await takeAway(context)
    throw error
  }
}

/** The sheet and the name that are to be replaced; null objects where there are none. */
async function findBefore(context: Excel.RequestContext, { name, definedName }: InsertedSheet) {
  const { names, worksheets } = context.workbook
  const sheet = worksheets.getItemOrNullObject(name).load('name')
  const own = names.getItemOrNullObject(definedName).load('formula')
  names.load('items/name,items/formula')
  await context.sync()

  const ours = sheetsOfOurs(names.items.map((each) => ({ name: each.name, formula: String(each.formula) })))
  if (!sheet.isNullObject && !ours.has(name.toLowerCase())) throw new HostError('failed', { sheet: name, cell: null })

  return { sheet, name: own }
}

async function takeAway(context: Excel.RequestContext): Promise<void> {
  const begun = context.workbook.worksheets.getItemOrNullObject(whileFilled).load('name')
  await context.sync().catch(() => {})
  if (!begun.isNullObject) begun.delete()
  context.runtime.enableEvents = true
  await context.sync().catch(() => {})
}
