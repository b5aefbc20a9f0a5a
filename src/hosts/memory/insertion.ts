import { type Cell, cellAt, type Sheet } from '../../grid/index.ts'
import { type CellWrite, HostError } from '../host.ts'
import type { NewCell, NewSheet } from '../xlsx/patch/patch.ts'

/**
 * The cells to write where the file has a sheet of ours of that name already, from an earlier copy. Its frame, tables and
 * charts stay as they are, so that a sheet of another size is refused.
 * @throws HostError
 */
export function overwriting(there: Sheet, sheet: NewSheet): readonly CellWrite[] {
  if (!there.ours) throw new HostError('unsupported', { sheet: there.name, cell: null })
  if (!isSameSize(there, sheet)) throw new HostError('unsupported', { sheet: there.name, cell: null })

  const writes = sheet.rows.flatMap((cells, row) => cells.map((cell, column) => writeOf(there, row, column, cell)))

  return writes.filter((write) => write !== null)
}

function writeOf(there: Sheet, row: number, column: number, cell: NewCell | null): CellWrite | null {
  const was = cellAt(there, row, column)
  const now = cell === null ? null : contentOf(cell)
  if (was === undefined ? now === null : was.formula !== undefined || was.value === now?.value) return null

  return { at: { sheet: there.name, row, column }, cell: now }
}

function contentOf({ value, formula }: NewCell): Cell {
  return { value, ...(formula !== undefined && { formula }) }
}

function isSameSize(there: Sheet, sheet: NewSheet): boolean {
  const lastRow = Math.max(-1, ...there.rows.keys())
  const widest = Math.max(-1, ...[...there.rows.values()].flatMap((row) => [...row.keys()]))
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length))

  return lastRow + 1 === sheet.rows.length && widest + 1 === columns
}
