import { HostError, type InsertedSheet } from '../../host.ts'
import { sheetsOfOurs } from '../../sheets-of-ours.ts'

/** What a new sheet of ours takes the place of; null where it is the first. */
export interface Replaced {
  readonly sheet: OldSheet | null
  readonly name: Excel.NamedItem | null
}

interface OldSheet {
  readonly sheet: Excel.Worksheet
  readonly id: string
  readonly tables: readonly { readonly table: Excel.Table; readonly name: string }[]
}

/** Names that no sheet has otherwise: of the new one until it takes its own, and of the old one from then on. */
export const whileFilled = '_infitah'
const aside = '_infitah_before'

/** Finds the sheet of that name and its tables, in one request. @throws HostError where a person made it */
export async function findReplaced(context: Excel.RequestContext, inserted: InsertedSheet): Promise<Replaced> {
  const { names, worksheets } = context.workbook
  const sheet = worksheets.getItemOrNullObject(inserted.name).load('id')
  const tables = sheet.tables.load('items/name')
  const own = names.getItemOrNullObject(inserted.definedName).load('name')
  names.load('items/name,items/formula')
  await context.sync()

  const ours = sheetsOfOurs(names.items.map(({ name, formula }) => ({ name, formula: String(formula) })))
  const isOurs = sheet.isNullObject || ours.has(inserted.name.toLowerCase())
  if (!isOurs) throw new HostError('failed', { sheet: inserted.name, cell: null })

  return {
    sheet: sheet.isNullObject
      ? null
      : { sheet, id: sheet.id, tables: tables.items.map((table) => ({ table, name: table.name })) },
    name: own.isNullObject ? null : own,
  }
}

/** Frees the names that the new sheet and its tables will take. */
export function stepAside({ sheet, tables }: OldSheet): void {
  sheet.name = aside
  for (const { table, name } of tables) table.name = `${name}${aside}`
}

/** Takes away what was begun, and gives the sheet before its names again. */
export async function putBack(
  context: Excel.RequestContext,
  { name, definedName }: InsertedSheet,
  replaced: Replaced,
): Promise<void> {
  const { names, worksheets } = context.workbook
  worksheets.load('items/id,items/name')
  const own = names.getItemOrNullObject(definedName).load('name')
  await context.sync()

  const old = replaced.sheet
  const taken = [whileFilled, name].map((each) => each.toLowerCase())
  const begun = worksheets.items.filter((sheet) => taken.includes(sheet.name.toLowerCase()) && sheet.id !== old?.id)
  for (const sheet of begun) sheet.delete()
  if (old !== null) giveBack(context, old, name)
  if (old !== null && own.isNullObject) names.add(definedName, old.sheet.getCell(0, 0)).visible = false
  context.runtime.enableEvents = true
  await context.sync()
}

function giveBack({ workbook }: Excel.RequestContext, { id, tables }: OldSheet, name: string): void {
  workbook.worksheets.getItem(id).name = name
  for (const { table, name: before } of tables) table.name = before
}
