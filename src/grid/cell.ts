/** An error value that a program left in a cell, such as `#REF!`. */
export interface CellError {
  readonly error: string
}

/** What a cell holds: a number is the stored double, null is nothing (or a formula never calculated). */
export type CellValue = string | number | boolean | CellError | null

/**
 * One filled cell. `formula` is the formula without its `=`, and `value` its cached result: null where no program has
 * calculated it. `format` is the number format code, absent for General.
 */
export interface Cell {
  readonly value: CellValue
  readonly formula?: string
  readonly format?: string
}

/** Whether a cell's value is an error value. */
export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null
}

/** Whether the cell is a formula whose result was never stored. */
export function notCalculated(cell: Cell): boolean {
  return cell.formula !== undefined && cell.value === null
}
