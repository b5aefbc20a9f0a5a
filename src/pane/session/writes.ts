import type { FixEdit } from '../../fixes/index.ts'
import { type Cell, type Edit, isError, type Place, parseAddress, type Workbook } from '../../grid/index.ts'
import type { CellWrite } from '../../hosts/host.ts'
import { cellIn } from './mirror.ts'

/** The place that an edit of a fix writes to. @throws RangeError for an address that names no cell */
export function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): Place {
  const at = parseAddress(cell)
  if (at === null) throw new RangeError(`no cell is called ${cell}`)

  return { sheet, ...at }
}

/** What a host is asked to write for an edit of a fix. */
export function writeOf(edit: FixEdit): CellWrite {
  const { value = null, formula, format } = edit
  const empty = value === null && formula === undefined && format === undefined

  return {
    at: placeOf(edit),
    cell: empty ? null : { value, ...(formula !== undefined && { formula }), ...(format !== undefined && { format }) },
  }
}

/** Whether a cell still holds what a fix was offered for. */
export function stillHolds(workbook: Workbook, edit: FixEdit): boolean {
  const value = cellIn(workbook, placeOf(edit))?.value ?? null

  return (isError(value) ? value.error : value) === edit.was
}

/** A written cell as the next reading will give it: the format that it does not name stays. */
export function editOf({ at, cell }: CellWrite, workbook: Workbook): Edit {
  const { sheet, row, column } = at

  return { sheet, row, column, cells: [[cell === null ? null : shown(cell, cellIn(workbook, at))]] }
}

function shown(cell: Cell, before: Cell | null): Cell | null {
  const { format = before?.format, ...rest } = cell
  if (rest.value === null && rest.formula === undefined) return null

  return format === undefined || format === 'General' ? rest : { ...rest, format }
}
