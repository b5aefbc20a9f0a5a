import type { Range } from '../../../grid/index.ts'

/** A piece of one sheet. */
export interface Slice {
  readonly sheet: string
  readonly range: Range
}

/** Cuts extents into pieces of whole rows, and these into requests of at most so many cells. */
export function requestsOf<S extends Slice>(extents: readonly S[], mostCells: number): readonly (readonly S[])[] {
  const requests: S[][] = []
  let room = 0
  for (const slice of extents.flatMap((extent) => piecesOf(extent, mostCells))) {
    const cells = cellsIn(slice.range)
    const request = cells > room ? undefined : requests.at(-1)
    if (request === undefined) requests.push([slice])
    else request.push(slice)
    room = (request === undefined ? mostCells : room) - cells
  }

  return requests
}

/** How many cells a rectangle has. */
export function cellsIn({ row, column, endRow, endColumn }: Range): number {
  return (endRow - row + 1) * (endColumn - column + 1)
}

function piecesOf<S extends Slice>(slice: S, mostCells: number): readonly S[] {
  const { range } = slice
  const height = Math.max(1, Math.floor(mostCells / (range.endColumn - range.column + 1)))
  const pieces: S[] = []
  for (let row = range.row; row <= range.endRow; row += height)
    pieces.push({ ...slice, range: { ...range, row, endRow: Math.min(range.endRow, row + height - 1) } })

  return pieces
}
