import { type Cell, type CellError, type CellValue, isError, notCalculated } from '../../../../grid/index.ts'
import type { Expression } from './expression.ts'
import type { Area } from './inputs.ts'
import type { Values } from './values.ts'

/** What an expression comes to: null is an empty cell, undefined what only another program can tell. */
export type Worth = CellValue | undefined

/** What working out an expression needs. */
export interface Work {
  readonly values: Values
  worthOf(expression: Expression): Worth
}

/** Whether it comes to an error value. */
export function isFailed(worth: Worth): worth is CellError {
  return worth !== undefined && isError(worth)
}

/** What the only cell of some areas holds; several cells have no one worth. */
export function worthOfCells(areas: readonly Area[], { at }: Values): Worth {
  const [area, ...more] = areas
  if (area === undefined || more.length > 0 || !isOneCell(area)) return undefined

  const cell = at({ sheet: area.sheet, row: area.range.row, column: area.range.column })
  return cell === undefined ? null : worthOfCell(cell)
}

/** What a cell holds; that of a formula never calculated is not known. */
export function worthOfCell(cell: Cell): Worth {
  return notCalculated(cell) ? undefined : cell.value
}

function isOneCell({ range }: Area): boolean {
  return range.row === range.endRow && range.column === range.endColumn
}
