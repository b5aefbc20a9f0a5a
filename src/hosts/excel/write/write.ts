import { addressOf, type Cell, type Edit } from '../../../grid/index.ts'
import { type CellWrite, HostError } from '../../host.ts'
import { cellProperties, cellsOf } from '../cells.ts'
import { hostErrorOf } from '../errors.ts'
import { type Held, rangeOfRun, readBefore } from './before.ts'
import { type Input, inputOf } from './input.ts'
import { type Run, runsOf } from './runs.ts'

/** What was written: how it was before, and how Excel shows it now. */
export interface Written {
  readonly was: readonly CellWrite[]
  readonly edits: readonly Edit[]
}

/**
 * Writes cells in two requests: one reads what they hold, one writes all and reads them back. Where Excel refuses one, or
 * shows another value than was written, what they held is put back.
 */
export async function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<Written> {
  if (writes.length === 0) return { was: [], edits: [] }

  const held = await readBefore(context, runsOf(writes))
  const was = held.flatMap((each) => each.was)
  try {
    return { was, edits: await writeAll(context, held) }
  } catch (error) {
    await putBack(context, held)
    throw hostErrorOf(error, placeOfAll(was))
  }
}

async function writeAll(context: Excel.RequestContext, held: readonly Held[]): Promise<readonly Edit[]> {
  context.runtime.enableEvents = false
  context.application.suspendApiCalculationUntilNextSync()
  const asked = held.map((each) => {
    const range = writeRun(context, each.run, inputsOf(each))
    return { ...each, range: range.load(cellProperties) }
  })
  context.runtime.enableEvents = true
  await context.sync()

  return asked.map(({ run, was, range }) => {
    const cells = cellsOf(range)
    run.writes.forEach(({ cell }, index) => {
      if (!isShown(cell, cells[index]?.[0] ?? null))
        throw new HostError('failed', {
          sheet: run.sheet,
          cell: addressOf({ row: run.row + index, column: run.column }),
        })
    })
    return { sheet: was[0]?.at.sheet ?? run.sheet, row: run.row, column: run.column, cells }
  })
}

function inputsOf({ run, was }: Held): readonly Input[] {
  return run.writes.map(({ cell }, index) => inputOf(cell, was[index]?.cell?.format ?? 'General'))
}

function writeRun(context: Excel.RequestContext, run: Run, inputs: readonly Input[]): Excel.Range {
  const range = rangeOfRun(context.workbook.worksheets.getItem(run.sheet), run)
  const formats = inputs.some(({ format }) => format !== null) ? inputs.map(({ format }) => [format]) : null
  // Before the content, as a text format makes text of it; and after, as what is written may change a General one.
  if (formats !== null) range.numberFormat = formats
  range.formulas = inputs.map(({ content }) => [content])
  if (formats !== null) range.numberFormat = formats

  return range
}

/** The refusal that led here is what the person must hear of, also where this fails too. */
async function putBack(context: Excel.RequestContext, held: readonly Held[]): Promise<void> {
  try {
    context.runtime.enableEvents = false
    for (const { run, was } of held)
      writeRun(
        context,
        run,
        was.map(({ cell }) => ({ content: inputOf(cell, 'General').content, format: cell?.format ?? null })),
      )
    context.runtime.enableEvents = true
    await context.sync()
  } catch {
    context.runtime.enableEvents = true
    await context.sync().catch(() => {})
  }
}

function isShown(asked: Cell | null, shown: Cell | null): boolean {
  if (asked?.formula !== undefined) return shown?.formula !== undefined

  return comparable(asked?.value ?? null) === comparable(shown?.value ?? null)
}

/** Excel keeps 15 digits of a number and one character for the end of a line. */
function comparable(value: Cell['value']): string {
  if (typeof value === 'number') return value.toPrecision(15)

  return JSON.stringify(value === '' ? null : value).replaceAll('\\r', '')
}

/** The place to name where Excel refused and did not say which cell: the only one, or its sheet. */
function placeOfAll(was: readonly CellWrite[]): HostError['place'] {
  const [first] = was
  if (first === undefined || was.some(({ at }) => at.sheet !== first.at.sheet)) return null

  return { sheet: first.at.sheet, cell: was.length === 1 ? addressOf(first.at) : null }
}
