import type { Row } from '../../../grid/index.ts'
import type { ReadOptions } from '../../host.ts'
import { formulaColumns } from '../formula-areas.ts'
import type { KnownSheet } from '../known.ts'
import type { ExcelProgram } from '../program.ts'
import { readContent, throwIfStopped } from './content.ts'
import { askExtent, askPieces, isScattered, rangeIn } from './extent.ts'
import type { Listed } from './outline.ts'
import type { Slice } from './slices.ts'
import { askSurroundings, together } from './surroundings.ts'

/** What sheets are read with, and what is read in their requests beside them. */
export interface Reading {
  readonly context: Excel.RequestContext
  readonly program: ExcelProgram
  readonly options: ReadOptions
  /** More to ask with the cells; its answers are there when the sheets are. */
  readonly beside?: () => void
}

/** Reads sheets whole, in two requests: how far they reach, then all cells with what surrounds them. */
export async function readSheets(listed: readonly Listed[], reading: Reading): Promise<readonly KnownSheet[]> {
  const { context, program, options, beside } = reading
  const sheetOf = (id: string) => context.workbook.worksheets.getItem(id)
  const filled = await filledIn(listed, context)
  throwIfStopped(options)

  let around: readonly (readonly [string, ReturnType<typeof askSurroundings>])[] = []
  const ask = () => {
    around = filled.map(({ sheet, range }) => {
      const asked = askSurroundings(rangeIn(sheetOf(sheet), range), range, program)
      return [sheet, asked] as const
    })
    beside?.()
  }
  const rows = await readContent(context, filled, options, ask)
  if (filled.length === 0) await context.sync()

  return listed.map((each) => {
    const own = rows.get(each.id) ?? new Map<number, Row>()
    const surroundings = around.flatMap(([sheet, asked]) => (sheet === each.id ? [asked()] : []))
    return { ...each, ...together(surroundings), rows: own, formulas: formulaColumns(own) }
  })
}

/** The rectangles to read: one a sheet, or the pieces of one whose values stand far apart, which takes one request more. */
async function filledIn(listed: readonly Listed[], context: Excel.RequestContext): Promise<readonly Slice[]> {
  const sheets = listed.map(({ id }) => ({ id, sheet: context.workbook.worksheets.getItem(id) }))
  const extents = sheets.map(({ sheet }) => askExtent(sheet))
  await context.sync()

  const asked = sheets.flatMap(({ id, sheet }, index) => {
    const range = extents[index]?.() ?? null
    if (range === null) return []

    return [{ id, pieces: isScattered(range) ? askPieces(sheet, range) : null, range }]
  })
  if (asked.some(({ pieces }) => pieces !== null)) await context.sync()

  return asked.flatMap(({ id, pieces, range }) => (pieces?.() ?? [range]).map((each) => ({ sheet: id, range: each })))
}
