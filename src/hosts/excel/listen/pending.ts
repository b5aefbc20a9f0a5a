import { parseRange, type Range } from '../../../grid/index.ts'
import { cellsIn } from '../read/slices.ts'

/** What Excel told since it was last asked. */
export interface Pending {
  /** Changed cells by the id of their sheet. */
  readonly cells: ReadonlyMap<string, readonly Range[]>
  /** Ids of sheets that must be read whole. */
  readonly sheets: ReadonlySet<string>
  readonly remote: boolean
}

/** One event: of cells, of a sheet's rows or columns, or of the sheets themselves. */
export interface Told {
  readonly worksheetId: string
  readonly source: string
  /** Absent where it is not about cells. */
  readonly address?: string
  /** Absent or `RangeEdited` where nothing moved. */
  readonly changeType?: string
}

/** More changed cells than these are read with their sheet. */
const mostCells = 20_000

export const nothingPending: Pending = { cells: new Map(), sheets: new Set(), remote: true }

/** Adds an event to what is pending. */
export function withTold(
  pending: Pending,
  { worksheetId: id, source, address, changeType = 'RangeEdited' }: Told,
): Pending {
  const ranges = changeType === 'RangeEdited' ? rangesIn(address) : null

  return together(pending, {
    cells: ranges === null ? new Map() : new Map([[id, ranges]]),
    sheets: new Set(ranges === null ? [id] : []),
    remote: source === 'Remote',
  })
}

/** What is pending of two moments. */
export function together(a: Pending, b: Pending): Pending {
  const cells = new Map(a.cells)
  for (const [id, ranges] of b.cells) cells.set(id, [...(cells.get(id) ?? []), ...ranges])

  return { cells, sheets: new Set([...a.sheets, ...b.sheets]), remote: a.remote && b.remote }
}

/** Whether there is nothing to read again. */
export function isNothing({ cells, sheets }: Pending): boolean {
  return cells.size === 0 && sheets.size === 0
}

/** The rectangles of an address; null where they are whole rows or columns, or too many cells. */
function rangesIn(address: string | undefined): readonly Range[] | null {
  const ranges = (address ?? '').split(',').map((part) => parseRange(part.slice(part.lastIndexOf('!') + 1)))
  const known = ranges.flatMap((range) => (range === null ? [] : [range]))
  const cells = known.reduce((sum, range) => sum + cellsIn(range), 0)

  return known.length < ranges.length || cells > mostCells ? null : known
}
