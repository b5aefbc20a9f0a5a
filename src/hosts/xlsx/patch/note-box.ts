import type { SheetLayout } from './sheet-layout.ts'

/** The corners of a note's box as VML counts them: column, pixels into it, row, pixels into it, twice. */
export type NoteBox = readonly [number, number, number, number, number, number, number, number]

interface Place {
  readonly row: number
  readonly column: number
}

/** The box that Excel itself gives to a new note, whatever the sizes of rows and columns. */
export function usualBox({ row, column }: Place): NoteBox {
  return [column + 1, 15, Math.max(row - 1, 0), 10, column + 4, 15, row + 5, 4]
}

const width = 380
const letters = 52
const lineHeight = 17

/** A box beside its cell in which a text has room, as rows are high and columns wide in this sheet. */
export function roomyBox(place: Place, text: string, layout: SheetLayout): NoteBox {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(line.length / letters), 1), 0)
  const top = Math.max(place.row - 1, 0)
  const [column, across] = reached(place.column + 1, 15 + width, (each) => columnPixels(layout, each))
  const [row, down] = reached(top, 10 + (lines + 2) * lineHeight, (each) => rowPixels(layout, each))

  return [place.column + 1, 15, top, 10, column, across, row, down]
}

/** Where a length ends that begins with an index: at another, so many pixels into it. */
function reached(start: number, length: number, sizeOf: (index: number) => number): readonly [number, number] {
  let index = start
  let left = length
  while (left > sizeOf(index)) {
    left -= sizeOf(index)
    index += 1
  }

  return [index, Math.round(left)]
}

function columnPixels({ columnWidths }: SheetLayout, column: number): number {
  const own = columnWidths.find(({ first, last }) => column >= first && column <= last)?.width

  return Math.max(own === undefined ? 64 : own * 7 + 5, 1)
}

function rowPixels({ byRow }: SheetLayout, row: number): number {
  const points = Number(byRow.get(row)?.attributes.ht ?? 15)

  return Math.max((points * 4) / 3, 1)
}
