import type { Page } from './page.ts'
import { cut, padEnd, padStart, widthOf } from './width.ts'

/** One row: a code, amounts, and words last, so that Arabic cannot upset the columns. */
export interface Row {
  readonly key: string
  readonly cells: readonly string[]
  readonly label: string
  readonly paint?: (text: string) => string
}

const gap = '  '
const narrowest = 20
/** Terminals that look for the direction of a line take it from this first mark; pages without marks lose it. */
const leftToRight = '\u200e'

/** Rows under each other; where the words have no room beside the columns they stand over them. */
export function table(rows: readonly Row[], page: Page): readonly string[] {
  const widths = columnWidths(rows)
  const room = page.width - widths.reduce((sum, width) => sum + width + gap.length, gap.length)

  return rows.flatMap(({ key, cells, label, paint = same }) => {
    const columns = widths.map((width, column) => fitted([key, ...cells][column] ?? '', column, width))
    const line = leftToRight + gap + paint(columns.filter((column) => column !== '').join(gap))
    if (label === '') return [line]
    if (room < narrowest) return [gap + paint(cut(label, page.width - gap.length)), line]

    return [`${line}${gap}${paint(cut(label, room))}`]
  })
}

function same(text: string): string {
  return text
}

function fitted(text: string, column: number, width: number): string {
  const own = text.replace(/[\u2066-\u2069]/g, '')

  return column === 0 ? padEnd(own, width) : padStart(own, width)
}

function columnWidths(rows: readonly Row[]): readonly number[] {
  const columns = rows.map(({ key, cells }) => [key, ...cells])
  const count = Math.max(0, ...columns.map((row) => row.length))

  return Array.from({ length: count }, (_, column) => Math.max(...columns.map((row) => widthOf(row[column] ?? ''))))
}
