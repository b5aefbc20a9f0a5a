import type { Row } from '../../../grid/index.ts'
import type { ReadOptions } from '../../host.ts'
import { addLine } from '../cells.ts'
import { type FormulaColumns, noteFormulas } from '../formula-areas.ts'
import type { KnownSheet } from '../known.ts'
import type { ExcelProgram } from '../program.ts'
import { readCells, throwIfStopped, type Wanted } from './content.ts'
import { askExtent, askPieces, isScattered, rangeIn } from './extent.ts'
import type { Listed } from './outline.ts'
import type { Slice } from './slices.ts'
import { askSurroundings, together } from './surroundings.ts'

/** What sheets are read with, and what is read in their requests beside them. */
export interface Reading {
  readonly context: Excel.RequestContext
  readonly program: ExcelProgram
  readonly options: ReadOptions
  /** More cells to read with those of the sheets. */
  readonly more?: readonly Wanted[]
}

/** Reads sheets whole, in two requests: how far they reach, then all cells with what surrounds them. */
export async function readSheets(listed: readonly Listed[], reading: Reading): Promise<readonly KnownSheet[]> {
  const { context, program, options, more = [] } = reading
  const sheetOf = (id: string) => context.workbook.worksheets.getItem(id)
  const filled = await filledIn(listed, context)
  throwIfStopped(options)

  const ask = () =>
    filled.map(({ sheet, range }) => {
      const asked = askSurroundings(rangeIn(sheetOf(sheet), range), range, program)
      return [sheet, asked] as const
    })
  const grids = new Map(listed.map(({ id }) => [id, { rows: new Map<number, Row>(), formulas: new Map() }]))
  const wanted = filled.map((slice): Wanted => ({ ...slice, take: takingInto(grids.get(slice.sheet)) }))
  const around = await readCells(context, [...wanted, ...more], options, ask)

  return listed.map((each) => {
    const surroundings = around.flatMap(([sheet, asked]) => (sheet === each.id ? [asked()] : []))
    const { rows = new Map(), formulas = new Map() } = grids.get(each.id) ?? {}
    return { ...each, ...together(surroundings), rows: inOrder(rows), formulas }
  })
}

function takingInto(grid?: { readonly rows: Map<number, Row>; readonly formulas: FormulaColumns }): Wanted['take'] {
  return (row, column, line) => {
    if (grid === undefined) return

    addLine(grid.rows, row, column, line)
    noteFormulas(grid.formulas, row, grid.rows.get(row))
  }
}

/** Of pieces beside each other the later may hold rows that stand between those of the earlier. */
function inOrder(rows: Map<number, Row>): Map<number, Row> {
  const numbers = [...rows.keys()]

  return numbers.every((row, index) => index === 0 || row > (numbers[index - 1] ?? 0))
    ? rows
    : new Map([...rows].sort(([a], [b]) => a - b))
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
