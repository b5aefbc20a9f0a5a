import { markFormula } from '../../mark-looks.ts'

/** The formula of our marks as Excel shows it. */
export const formulaOfOurs = `=${markFormula}`

/** The sheets of the workbook, and the marks that lie on them. */
export interface FoundMarks {
  readonly sheets: readonly Excel.Worksheet[]
  readonly marks: readonly Excel.ConditionalFormat[]
}

/** Finds our marks among all rules, in two requests, and a third where rules with formulas are. */
export async function findMarks(context: Excel.RequestContext): Promise<FoundMarks> {
  const { worksheets } = context.workbook
  worksheets.load('items/id,items/name')
  await context.sync()

  const sheets = worksheets.items
  const lists = sheets.map((sheet) => {
    sheet.protection.load('protected,options')
    return sheet.getRange().conditionalFormats.load('items/id,items/type')
  })
  await context.sync()

  const custom = lists.flatMap(({ items }) => items.filter(({ type }) => type === 'Custom'))
  const rules = custom.map((format) => format.custom.rule.load('formula'))
  if (rules.length > 0) await context.sync()

  return { sheets, marks: custom.filter((_, index) => rules[index]?.formula === formulaOfOurs) }
}
