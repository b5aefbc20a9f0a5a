import type { Rows } from './layout.ts'

/** Points that a line of text takes, and what stays free over and under it. */
const line = 14
const margin = 6

/** Room for so many lines: where somebody is still to write, and where what is written elsewhere will appear. */
export function roomFor(lines: number): number {
  return lines * line + margin
}

/** The rows over every table: its title, whose plan it belongs to. */
export const titleHeights: readonly (readonly [row: number, height: number])[] = [
  [0, 30],
  [1, 20],
]

/** How high a cell of a width in letters must be to show a text whole. */
export function heightOf(text: string, width: number): number {
  const lines = text.split('\n').map((one) => Math.max(1, Math.ceil(one.length / width)))

  return lines.reduce((sum, count) => sum + count, 0) * line + margin
}

/** The same for the bold letters of a heading, which break at words. */
export function headingHeight(text: string, width: number): number {
  return heightOf(text, Math.max(4, width * 0.65))
}

/** The heights of a project's rows: each as its own cells need, and all together as the cells joined over them need. */
export function heightsOf(
  { first, last }: Rows,
  ofRow: (row: number) => number,
  joined: number,
): readonly (readonly [row: number, height: number])[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const own = rows.map(ofRow)
  const missing = joined - own.reduce((sum, height) => sum + height, 0)
  const more = Math.max(0, Math.ceil(missing / rows.length))

  return rows.map((row, index) => [row, (own[index] ?? 0) + more])
}
