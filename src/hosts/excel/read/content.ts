import { HostError, type ReadOptions } from '../../host.ts'
import { givenWay, pacer } from '../../pacing.ts'
import { cellProperties, type Line, linesOf } from '../cells.ts'
import { hostErrorOf } from '../errors.ts'
import { rangeIn } from './extent.ts'
import { cellsIn, requestsOf, type Slice } from './slices.ts'

/** A rectangle to read, and who takes its rows in as they come. */
export interface Wanted extends Slice {
  readonly take: (row: number, column: number, line: Line) => void
}

/**
 * Cells of one answer: office.js unpacks it in one go, which a person who types must not feel, and they fit into the 5 MB
 * of an answer unless they hold much text: then half as many are asked for.
 */
const cellsAtFirst = 30_000
const fewestCells = 500
/** More cells than these are not taken in together with office.js' own work. */
const cellsTogether = 5_000

/**
 * Reads rectangles in one request, or in as few as answers may be large. `beside` asks for what is to come with the first,
 * and asks again where a refusal lost it; what it gives is given once all is read.
 */
export async function readCells<T>(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  options: ReadOptions,
  beside: () => T,
): Promise<T> {
  const all = sumOf(wanted)
  let most = cellsAtFirst
  let left = wanted.length === 0 ? [[]] : requestsOf(wanted, most)
  let [askedBeside, isFirst] = [beside(), true]
  while (left.length > 0) {
    throwIfStopped(options)
    const [request = [], ...rest] = left
    const answers = await answersTo(context, request).catch((error: unknown) => {
      if (hostErrorOf(error).reason !== 'too-large' || most <= fewestCells) throw error
      return null
    })
    if (answers === null) {
      most = Math.floor(Math.min(most, sumOf(request)) / 2)
      left = requestsOf(left.flat(), most)
      if (isFirst) askedBeside = beside()
      continue
    }
    isFirst = false
    left = rest
    for (const answer of answers) await takeIn(answer)
    options.onProgress?.(all === 0 ? 1 : 1 - sumOf(left.flat()) / all)
  }

  return askedBeside
}

/** @throws HostError once the reading was stopped */
export function throwIfStopped({ signal }: ReadOptions): void {
  if (signal?.aborted === true) throw new HostError('stopped', null, { cause: signal.reason })
}

type Answer = readonly [wanted: Wanted, range: Excel.Range]

async function answersTo(context: Excel.RequestContext, request: readonly Wanted[]): Promise<readonly Answer[]> {
  const { worksheets } = context.workbook
  const asked = request.map((one): Answer => {
    const range = rangeIn(worksheets.getItem(one.sheet), one.range)
    return [one, range.load(cellProperties)]
  })
  await context.sync()

  return asked
}

async function takeIn([{ range, take }, answer]: Answer): Promise<void> {
  if (cellsIn(range) > cellsTogether) await givenWay()
  const breathe = pacer()
  let { row } = range
  for (const line of linesOf(answer)) {
    take(row, range.column, line)
    row += 1
    const breath = breathe()
    if (breath !== undefined) await breath
  }
}

function sumOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { range }) => sum + cellsIn(range), 0)
}
