import type { NewRow } from './patch.ts'

const usualWidth = 9
const lineHeight = 15
/** Excel's rows are no higher. */
const highest = 409

/** How many lines the texts of a row need in columns of these widths. */
export function linesIn(row: NewRow, widths: readonly (number | null)[]): number {
  const lines = row.map((cell, column) => {
    if (!cell?.wrap || typeof cell.value !== 'string') return 1

    const width = Math.max((widths[column] ?? usualWidth) - 1, 1)
    return cell.value.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(line.length / width), 1), 0)
  })

  return Math.max(1, ...lines)
}

/** The height of a row of so many lines, in points. */
export function heightOf(lines: number): number {
  return Math.min(lines * lineHeight, highest)
}
