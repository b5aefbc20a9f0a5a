import type { Range, Row } from '../../../grid/index.ts'
import { HostError, type ReadOptions } from '../../host.ts'
import { addRows, cellProperties, cellsOf } from '../cells.ts'
import { hostErrorOf } from '../errors.ts'
import { rangeIn } from './extent.ts'
import { cellsIn, requestsOf, type Slice } from './slices.ts'

/** Cells that surely fit into one answer of 5 MB, unless they hold much text: then half as many are asked for. */
const cellsAtFirst = 60_000
const fewestCells = 500
/** Taking in more cells than these is felt by whoever types meanwhile: it is not done together with office.js' own work. */
const cellsAtOnce = 5_000

/**
 * Reads the cells of extents in one request, or in as few as Excel's limit on answers asks for. `beside` asks for what is
 * to come with them, and asks again where a refusal lost it.
 */
export async function readContent(
  context: Excel.RequestContext,
  extents: readonly Slice[],
  options: ReadOptions,
  beside: () => void,
  mostCells: number = cellsAtFirst,
): Promise<ReadonlyMap<string, Map<number, Row>>> {
  const rows = new Map(extents.map(({ sheet }) => [sheet, new Map<number, Row>()]))
  const all = extents.reduce((sum, { range }) => sum + cellsIn(range), 0)
  let read = 0
  try {
    beside()
    for (const request of requestsOf(extents, mostCells)) {
      throwIfStopped(options)
      for (const [slice, cells] of await readSlices(context, request)) {
        if (cellsIn(slice.range) > cellsAtOnce) await breath()
        addRows(rows.get(slice.sheet) ?? new Map(), cells(), slice.range.row, slice.range.column)
        read += cellsIn(slice.range)
      }
      options.onProgress?.(read / all)
    }
  } catch (error) {
    if (hostErrorOf(error).reason !== 'too-large' || mostCells <= fewestCells) throw error
    return readContent(context, extents, options, beside, Math.floor(Math.min(mostCells, all) / 2))
  }

  return rows
}

/** @throws HostError once the reading was stopped */
export function throwIfStopped({ signal }: ReadOptions): void {
  if (signal?.aborted === true) throw new HostError('stopped', null, { cause: signal.reason })
}

function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0))
}

async function readSlices(context: Excel.RequestContext, request: readonly Slice[]) {
  const asked = request.map((slice) => [slice, askCells(context, slice.sheet, slice.range)] as const)
  await context.sync()

  return asked
}

/** Asks for the cells of a rectangle, and gives them after the next sync. */
export function askCells({ workbook }: Excel.RequestContext, sheet: string, range: Range) {
  const asked = rangeIn(workbook.worksheets.getItem(sheet), range).load(cellProperties)

  return () => cellsOf(asked)
}
