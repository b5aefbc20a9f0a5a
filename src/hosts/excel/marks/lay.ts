import { addressOf } from '../../../grid/index.ts'
import { HostError, type Mark } from '../../host.ts'
import { markColours } from '../../mark-looks.ts'
import { groupsOf, type MarkGroup } from './groups.ts'
import { type FoundMarks, findMarks, formulaOfOurs } from './ours.ts'

/** Lays marks in one request, in place of those laid before. @throws HostError for a sheet that takes none */
export async function layMarks(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  const found = await findMarks(context)
  const groups = groupsOf(marks)
  for (const { first } of groups) refuseWhereClosed(first, found)

  try {
    context.runtime.enableEvents = false
    for (const group of groups) addRules(context, group)
    for (const mark of found.marks) mark.delete()
    context.runtime.enableEvents = true
    await context.sync()
  } catch (error) {
    await takeNewAway(context, found)
    throw error
  }
}

/** Takes all marks away. */
export async function takeMarks(context: Excel.RequestContext): Promise<void> {
  const { marks } = await findMarks(context)
  if (marks.length === 0) return

  context.runtime.enableEvents = false
  for (const mark of marks) mark.delete()
  context.runtime.enableEvents = true
  await context.sync()
}

function refuseWhereClosed({ at }: Mark, { sheets }: FoundMarks): void {
  const place = { sheet: at.sheet, cell: addressOf(at) }
  const sheet = sheets.find(({ name }) => name.toLowerCase() === at.sheet.toLowerCase())
  if (sheet === undefined) throw new HostError('not-found', place)
  if (sheet.protection.protected && sheet.protection.options.allowFormatCells !== true)
    throw new HostError('protected', place)
}

function addRules({ workbook }: Excel.RequestContext, { first, severity, addresses }: MarkGroup): void {
  const sheet = workbook.worksheets.getItem(first.at.sheet)
  for (const address of addresses) {
    const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom')
    custom.rule.formula = formulaOfOurs
    custom.format.fill.color = `#${markColours[severity]}`
  }
}

/** What was laid before stays, as an act that fails changes nothing. */
async function takeNewAway(context: Excel.RequestContext, before: FoundMarks): Promise<void> {
  const old = new Set(before.marks.map(({ id }) => id))
  const now = await findMarks(context).catch(() => before)
  for (const mark of now.marks) if (!old.has(mark.id)) mark.delete()
  context.runtime.enableEvents = true
  await context.sync().catch(() => {})
}
