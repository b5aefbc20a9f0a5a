import { addressOf, type Range } from '../../grid/index.ts'

/** A range as a workbook writes it: `A1:B2`, or one cell alone. */
export function rangeText({ row, column, endRow, endColumn }: Range): string {
  const [first, last] = [addressOf({ row, column }), addressOf({ row: endRow, column: endColumn })]

  return first === last ? first : `${first}:${last}`
}
