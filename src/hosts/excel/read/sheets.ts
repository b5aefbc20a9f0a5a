import type { Row } from '../../../grid/index.ts'
import type { ReadOptions } from '../../host.ts'
import { formulaColumns } from '../formula-areas.ts'
import type { KnownSheet } from '../known.ts'
import type { ExcelProgram } from '../program.ts'
import { readContent, throwIfStopped } from './content.ts'
import { askExtent, rangeIn } from './extent.ts'
import type { Listed } from './outline.ts'
import { askSurroundings } from './surroundings.ts'

/** What sheets are read with, and what is read in their requests beside them. */
export interface Reading {
  readonly context: Excel.RequestContext
  readonly program: ExcelProgram
  readonly options: ReadOptions
  /** More to ask with the cells; its answers are there when the sheets are. */
  readonly beside?: () => void
}

const nothing = { merges: [], hidden: { rows: new Set<number>(), columns: new Set<number>() } }

/** Reads sheets whole, in two requests: how far they reach, then all cells with what surrounds them. */
export async function readSheets(listed: readonly Listed[], reading: Reading): Promise<readonly KnownSheet[]> {
  const { context, program, options, beside } = reading
  const { worksheets } = context.workbook
  const extents = listed.map(({ id }) => askExtent(worksheets.getItem(id)))
  await context.sync()
  throwIfStopped(options)

  const sheets = listed.map((each, index) => ({ each, range: extents[index]?.() ?? null }))
  const filled = sheets.flatMap(({ each, range }) => (range === null ? [] : [{ sheet: each.id, range }]))
  const around = new Map<string, ReturnType<typeof askSurroundings>>()
  const ask = () => {
    for (const { sheet, range } of filled)
      around.set(sheet, askSurroundings(rangeIn(worksheets.getItem(sheet), range), range, program))
    beside?.()
  }
  const rows = await readContent(context, filled, options, ask)
  if (filled.length === 0) await context.sync()

  return sheets.map(({ each }) => {
    const own = rows.get(each.id) ?? new Map<number, Row>()
    return { ...each, ...(around.get(each.id)?.() ?? nothing), rows: own, formulas: formulaColumns(own) }
  })
}
