import { addressOf, type Cell, cellAt, type Place, placeKey, sheetNamed, type Workbook } from '../../grid/index.ts'
import { type CellWrite, HostError } from '../host.ts'
import type { CellPatch } from '../xlsx/patch/patch.ts'

/** What was written since the file was opened, by place; a cell that holds again what its file holds is no edit. */
export type KeptEdits = ReadonlyMap<string, CellPatch>

/** The edits with more cells written over them. @throws HostError for what no cell can hold */
export function withWrites(kept: KeptEdits, first: Workbook, writes: readonly CellWrite[]): KeptEdits {
  const next = new Map(kept)
  for (const write of writes) {
    const edit = editOf(write, next, first)
    const key = placeKey(edit)
    if (isAsOpened(edit, first)) next.delete(key)
    else next.set(key, edit)
  }

  return next
}

function editOf({ at, cell }: CellWrite, kept: KeptEdits, first: Workbook): CellPatch {
  const sheet = sheetNamed(first, at.sheet)
  if (sheet === undefined) throw new HostError('not-found', { sheet: at.sheet, cell: null })

  const place = { sheet: sheet.name, row: at.row, column: at.column }
  const format = cell?.format ?? kept.get(placeKey(place))?.format

  return { ...place, ...contentOf(cell, place), ...(format !== undefined && { format }) }
}

function contentOf(cell: Cell | null, place: Place) {
  if (cell === null) return { value: null }

  const { value, formula } = cell
  // The result of a formula is calculated again, so that an error in it needs not be written.
  const written = typeof value === 'object' ? null : value
  if (written === null && value !== null && formula === undefined) {
    throw new HostError('unsupported', { sheet: place.sheet, cell: addressOf(place) })
  }

  return { value: written, ...(formula !== undefined && { formula }) }
}

function isAsOpened({ sheet, row, column, value, formula, format }: CellPatch, first: Workbook): boolean {
  const grid = sheetNamed(first, sheet)
  const was = grid === undefined ? undefined : cellAt(grid, row, column)
  if (was === undefined) return value === null && formula === undefined

  const shown = format === undefined ? was.format : format === 'General' ? undefined : format

  return was.formula === formula && was.format === shown && (formula !== undefined || was.value === value)
}
