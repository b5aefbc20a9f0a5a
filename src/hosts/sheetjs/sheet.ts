import type { CellObject, WorkSheet } from '@e965/xlsx'
import { type Cell, type CellValue, lastColumn, lastRow, type Sheet } from '../../grid/index.ts'
import { gridRows } from '../xlsx/grid-rows.ts'
import type { Allowance } from '../xlsx/limits.ts'

/** A sheet of the grid from one of SheetJS, read as `dense`. @throws UnreadableFile `too-large` */
export function sheetOf(name: string, from: WorkSheet, ours: boolean, allowance: Allowance): Sheet {
  const rows = gridRows()
  // Rows are lists with holes; `forEach` passes over them, however far apart the cells are.
  from['!data']?.forEach((cells, row) => {
    cells?.forEach((own, column) => {
      const cell = row > lastRow || column > lastColumn ? null : cellOf(own)
      if (cell === null) return

      allowance.cell()
      if (typeof cell.value === 'string') allowance.characters(cell.value.length)
      rows.set(row, column, cell)
    })
  })

  return {
    name,
    rows: rows.sorted(),
    merges: (from['!merges'] ?? []).map(({ s, e }) => ({ row: s.r, column: s.c, endRow: e.r, endColumn: e.c })),
    hidden: { rows: hiddenIn(from['!rows']), columns: hiddenIn(from['!cols']) },
    ours,
  }
}

function cellOf({ t: type, v: value, w: shown, f: formula, z: format }: CellObject): Cell | null {
  const known = type === 'e' ? { error: shown ?? String(value) } : valueIn(value)
  if (known === null && formula === undefined) return null

  const isPlain = format === undefined || format === 'General'
  return {
    value: known,
    ...(formula !== undefined && { formula }),
    ...(!isPlain && { format: String(format) }),
  }
}

function valueIn(value: CellObject['v']): CellValue {
  return value === undefined || value instanceof Date || Number.isNaN(value) ? null : value
}

function hiddenIn(infos: WorkSheet['!rows'] | WorkSheet['!cols']): ReadonlySet<number> {
  const hidden = new Set<number>()
  infos?.forEach((info, index) => {
    if (info?.hidden === true) hidden.add(index)
  })

  return hidden
}
