import type { ReadOptions } from '../../host.ts'
import type { Known } from '../known.ts'
import type { ExcelProgram } from '../program.ts'
import { throwIfStopped } from './content.ts'
import { askOutline } from './outline.ts'
import { readSheets } from './sheets.ts'

/** Reads the whole workbook in three requests: its sheets, how far they reach, their cells. */
export async function readKnown(
  context: Excel.RequestContext,
  program: ExcelProgram,
  options: ReadOptions,
): Promise<Known> {
  throwIfStopped(options)
  const outline = askOutline(context)
  await context.sync()
  throwIfStopped(options)

  const { sheets, date1904 } = outline()
  return { sheets: await readSheets(sheets, { context, program, options }), date1904 }
}
