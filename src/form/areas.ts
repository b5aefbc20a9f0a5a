import type { Range } from '../grid/index.ts'
import type { Area, FormFormat, FormValue, Look } from './description.ts'

/** A cell or a block of cells, its corners inside; one row and column unless told otherwise. */
export function at(row: number, column: number, endRow = row, endColumn = column): Range {
  return { row, column, endRow, endColumn }
}

/** A cell with words that nobody types. */
export function words(range: Range, look: Look, value: FormValue): Area {
  return { range, look, format: 'text', value }
}

/** A cell to fill in, filled or not. */
export function input(range: Range, format: FormFormat, value: FormValue | null): Area {
  return { range, look: 'input', format, value }
}

/** A cell that is calculated, with what its formula gives now. */
export function calculated(range: Range, format: FormFormat, formula: string, value: FormValue, look: Look = 'linked') {
  return { range, look, format, value, formula } satisfies Area
}

/** A cell that is taken over from another, unless something of its own is written in its place. */
export function takenOver(range: Range, format: FormFormat, from: string, value: string, own?: string): Area {
  if (own !== undefined && own !== value) return input(range, format, own)

  return calculated(range, format, `IF(${from}="","",${from})`, value)
}
