import { addressOf, type Cell } from '../../../grid/index.ts'
import { type CellWrite, HostError } from '../../host.ts'
import { cellProperties, cellsOf } from '../cells.ts'
import type { Run } from './runs.ts'

/** A run and what its cells held before, formats named. */
export interface Held {
  readonly run: Run
  readonly was: readonly CellWrite[]
}

/** Reads what stands where cells will be written, in one request. @throws HostError where one cannot be written */
export async function readBefore(context: Excel.RequestContext, runs: readonly Run[]): Promise<readonly Held[]> {
  const { workbook } = context
  workbook.load('readOnly')
  const asked = runs.map((run) => ask(context, run))
  await context.sync()
  if (workbook.readOnly) throw new HostError('read-only')

  return asked.map((each) => heldOf(each))
}

type Asked = ReturnType<typeof ask>

function ask(context: Excel.RequestContext, run: Run) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(run.sheet).load('name')
  sheet.protection.load('protected')
  const range = rangeOfRun(sheet, run).load(cellProperties)
  const locks = range.getCellProperties({ format: { protection: true } })

  return { run, sheet, range, locks }
}

function heldOf({ run, sheet, range, locks }: Asked): Held {
  if (sheet.isNullObject) throw new HostError('not-found', { sheet: run.sheet, cell: null })

  const isLocked = (index: number) => locks.value[index]?.[0]?.format?.protection?.locked !== false
  const locked = sheet.protection.protected ? run.writes.findIndex((_, index) => isLocked(index)) : -1
  if (locked !== -1) {
    const cell = addressOf({ row: run.row + locked, column: run.column })
    throw new HostError('protected', { sheet: sheet.name, cell })
  }

  const cells = cellsOf(range)
  return {
    run,
    was: run.writes.map(({ at }, index) => ({
      at: { ...at, sheet: sheet.name },
      cell: withFormat(cells[index]?.[0] ?? null, range.numberFormat[index]?.[0]),
    })),
  }
}

/** A cell that names its format also where it is General: written back, it undoes a change of format. */
function withFormat(cell: Cell | null, format: unknown): Cell {
  return { ...(cell ?? { value: null }), format: String(format) }
}

/** The range of a run on its sheet. */
export function rangeOfRun(sheet: Excel.Worksheet, { row, column, writes }: Run): Excel.Range {
  return sheet.getRangeByIndexes(row, column, writes.length, 1)
}
