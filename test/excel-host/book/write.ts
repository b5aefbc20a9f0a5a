import { addressOf, coveredBy, type Range, sheetOf } from '../../../src/grid/index.ts'
import type { Session } from '../session.ts'
import { Refusal } from '../wire/thing.ts'
import { eventTypes, wholeWorkbook } from './events.ts'
import { type CellState, keyOf, type SheetState } from './state.ts'

export type Change = (before: CellState | undefined, written: unknown) => CellState

/** Who writes, as events tell it. */
export interface Writer {
  readonly source: 'Local' | 'Remote'
  readonly triggerSource?: 'ThisLocalAddin'
}

/** The add-in itself. */
export const addIn: Writer = { source: 'Local', triggerSource: 'ThisLocalAddin' }

/** Writes a matrix of what was given over a range: null leaves a cell, a locked one refuses all, a covered one stays. */
export function writeOver(session: Session, sheet: SheetState, range: Range, given: unknown, change: Change): void {
  if (session.readOnly) throw new Refusal('AccessDenied', 'the workbook is read-only')

  const matrix = matrixFor(range, given)
  const covered = coveredBy(sheetOf(sheet.name, new Map(), sheet.merges))
  const written = matrix.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === null ? [] : [{ row: range.row + row, column: range.column + column, value }],
    ),
  )
  if (written.some(({ row, column }) => sheet.isProtected && !sheet.unlocked.has(keyOf(row, column))))
    throw new Refusal('AccessDenied', `the sheet ${sheet.name} is protected`)

  for (const { row, column, value } of written) {
    const key = keyOf(row, column)
    if (!covered(row, column)) put(sheet, key, change(sheet.cells.get(key), value))
  }
  session.stale = true
}

/** A cell without anything of its own is no cell. */
export function put(sheet: SheetState, key: number, cell: CellState): void {
  const empty =
    cell.value === null && cell.formula === undefined && cell.format === 'General' && cell.fill === undefined
  if (empty) sheet.cells.delete(key)
  else sheet.cells.set(key, cell)
}

function matrixFor(range: Range, given: unknown): readonly (readonly unknown[])[] {
  const height = range.endRow - range.row + 1
  const width = range.endColumn - range.column + 1
  if (!Array.isArray(given)) return Array.from({ length: height }, () => Array.from({ length: width }, () => given))

  if (given.length !== height || given.some((row) => !Array.isArray(row) || row.length !== width))
    throw new Refusal('InvalidArgument', 'the matrix has not the size of the range')
  return given
}

/** Tells of cells that were written. Recalculated formulas raise nothing. */
export function tellChanged(
  session: Session,
  sheet: SheetState,
  range: Range,
  writer: Writer,
  changeType = 'RangeEdited',
) {
  if (writer.triggerSource !== undefined && !session.enableEvents) return

  session.events.emit(eventTypes.changed, [sheet.id, wholeWorkbook], {
    worksheetId: sheet.id,
    changeType,
    source: writer.source,
    ...(session.saysTrigger && { triggerSource: writer.triggerSource }),
    address: textOf(range),
    shiftDirection: 'None',
    referenceId: '',
  })
}

/** Tells of cells whose format was changed. */
export function tellFormatChanged(session: Session, sheet: SheetState, range: Range, writer: Writer): void {
  if (writer.triggerSource !== undefined && !session.enableEvents) return

  session.events.emit(eventTypes.formatChanged, [sheet.id, wholeWorkbook], {
    worksheetId: sheet.id,
    source: writer.source,
    address: textOf(range),
    referenceId: '',
  })
}

/** `A1:B2`, or `A1` for one cell. */
export function textOf({ row, column, endRow, endColumn }: Range): string {
  const first = addressOf({ row, column })

  return row === endRow && column === endColumn ? first : `${first}:${addressOf({ row: endRow, column: endColumn })}`
}
