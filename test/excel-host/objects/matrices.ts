import { isError } from '../../../src/grid/index.ts'
import { type CellState, keyOf } from '../book/state.ts'
import { settle } from '../session.ts'
import { Refusal } from '../wire/thing.ts'
import { type Here, sheetHere } from './here.ts'

const mostCells = 5_000_000

/** What a rectangle gives of all its cells, after what is left to calculate. */
export function matrixOf(
  here: Here,
  read: (cell: CellState | undefined, key: number) => unknown,
): readonly (readonly unknown[])[] {
  const { row, column, endRow, endColumn } = here.range
  if ((endRow - row + 1) * (endColumn - column + 1) > mostCells)
    throw new Refusal('RangeExceedsLimit', 'more than five million cells')

  settle(here.session)
  const { cells } = sheetHere(here)
  return linesOf(row, endRow, (line) =>
    linesOf(column, endColumn, (each) => read(cells.get(keyOf(line, each)), keyOf(line, each))),
  )
}

/** Something of each row or column, from the first to the last. */
export function linesOf<T>(first: number, last: number, read: (line: number) => T): readonly T[] {
  return Array.from({ length: last - first + 1 }, (_, index) => read(first + index))
}

/** A value as a batch sees it: an error is its text, nothing is an empty text. */
export function shownValue(cell: CellState | undefined): unknown {
  const value = cell?.value ?? ''

  return typeof value === 'object' ? value.error : value
}

/** A formula with its `=`, or the value where there is none. */
export function shownFormula(cell: CellState | undefined): unknown {
  return cell?.formula === undefined ? shownValue(cell) : `=${cell.formula}`
}

/** What tells an error from a text that looks like one. */
export function typeOf(cell: CellState | undefined): string {
  const value = cell?.value ?? null
  if (value === null) return 'Empty'
  if (isError(value)) return 'Error'

  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean'
}
