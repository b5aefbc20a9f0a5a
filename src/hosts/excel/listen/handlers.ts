import type { ExcelProgram } from '../program.ts'
import type { Told } from './pending.ts'

/** Events that this add-in's own writes raise; where Excel says so. */
const own = 'ThisLocalAddin'

/** Asks Excel to tell of changes, in one request, until the function that it gives is called. */
export async function listenTo(program: ExcelProgram, tell: (told: Told) => void): Promise<() => Promise<void>> {
  const added = await program.run({}, async (context) => {
    const { worksheets } = context.workbook
    const handlers = [
      worksheets.onChanged.add(async (event) => {
        if (event.triggerSource !== own) tell(event)
      }),
      worksheets.onFormatChanged.add(async (event) => tell({ ...plain(event), address: event.address })),
      worksheets.onAdded.add(async (event) => tell(plain(event))),
      worksheets.onDeleted.add(async (event) => tell(plain(event))),
    ]
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

function plain({ worksheetId, source }: { readonly worksheetId: string; readonly source: string }): Told {
  return { worksheetId, source }
}
