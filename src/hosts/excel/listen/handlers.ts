import type { ExcelProgram } from '../program.ts'
import type { Told } from './pending.ts'

type Handler = OfficeExtension.EventHandlerResult<unknown>

/** Asks Excel to tell of changes, in one request, until the function that it gives is called. */
export async function listenTo(program: ExcelProgram, tell: (told: Told) => void): Promise<() => Promise<void>> {
  const added = await program.run({}, async (context) => {
    const handlers = addHandlers(context.workbook.worksheets, program, tell)
    await context.sync()
    return handlers
  })

  return async () => {
    const [first] = added
    if (first === undefined) return

    await program.runAgain(first.context, async (context) => {
      for (const handler of added) handler.remove()
      await context.sync()
    })
  }
}

function addHandlers(
  worksheets: Excel.WorksheetCollection,
  program: ExcelProgram,
  tell: (told: Told) => void,
): readonly Handler[] {
  const ofSheet = async ({ worksheetId, source }: Told) => tell({ worksheetId, source })

  return [
    worksheets.onChanged.add(async (event) => tell(event)),
    worksheets.onFormatChanged.add(async ({ worksheetId, source, address }) => tell({ worksheetId, source, address })),
    worksheets.onAdded.add(ofSheet),
    worksheets.onDeleted.add(ofSheet),
    ...(program.supports('1.10') ? [worksheets.onRowSorted.add(ofSheet), worksheets.onColumnSorted.add(ofSheet)] : []),
    ...(program.supports('1.17') ? [worksheets.onNameChanged.add(ofSheet), worksheets.onMoved.add(ofSheet)] : []),
  ]
}
