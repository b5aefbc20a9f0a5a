import { isSet } from '../xml-vocabulary.ts'
import type { CellNode, SheetLayout } from './sheet-layout.ts'

/** The style of a cell by its number; undefined for the workbook's first. */
export interface CellStyle {
  readonly number: string | undefined
  /** What a cell that is not there yet must be told, as it would take it from its row or column; null where nothing. */
  readonly toTell: string | null
}

/** The style that a cell has, or would have if a person typed into it. */
export function styleFor(
  place: { readonly row: number; readonly column: number },
  layout: SheetLayout,
  known: ReadonlyMap<string, CellNode>,
): CellStyle {
  const cell = known.get(`${place.row} ${place.column}`)
  if (cell !== undefined) return { number: cell.attributes.s, toTell: null }

  const row = layout.rows.findLast((candidate) => candidate.row === place.row)
  const ofRow = row !== undefined && isSet(row.attributes.customFormat) ? row.attributes.s : undefined
  const ofColumn = layout.columnStyles.find(({ first, last }) => place.column >= first && place.column <= last)?.style
  const number = ofRow ?? ofColumn

  return { number, toTell: number ?? null }
}
