import { lastColumn, lastRow, type Range } from '../../grid/index.ts'
import type { Attributes } from './elements.ts'

/** How often a row or cell stands one after the other. */
export function repeatOf(text: string | undefined): number {
  const times = Number(text ?? 1)

  return Number.isInteger(times) && times > 0 ? Math.min(times, lastRow + 1) : 1
}

/** Whether rows or columns are hidden, by hand or by a filter. */
export function isHidden({ visibility }: Attributes): boolean {
  return visibility === 'collapse' || visibility === 'filter'
}

/** The rectangle that a cell spans; null for a cell that is one. */
export function mergeOf(attributes: Attributes, row: number, column: number): Range | null {
  const rows = repeatOf(attributes['number-rows-spanned'])
  const columns = repeatOf(attributes['number-columns-spanned'])
  if (rows * columns === 1) return null

  return {
    row,
    column,
    endRow: Math.min(row + rows - 1, lastRow),
    endColumn: Math.min(column + columns - 1, lastColumn),
  }
}
