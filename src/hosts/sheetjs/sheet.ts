import type { CellObject, WorkSheet } from '@e965/xlsx'
import { type Cell, type CellValue, lastColumn, lastRow, type Sheet } from '../../grid/index.ts'
import { gridRows } from '../xlsx/grid-rows.ts'
import type { Allowance } from '../xlsx/limits.ts'

/** A sheet of the grid from one of SheetJS, read as `dense`; `old`: of an `.xls` file. @throws UnreadableFile `too-large` */
export function sheetOf(
  name: string,
  from: WorkSheet,
  { ours, old, allowance }: { readonly ours: boolean; readonly old: boolean; readonly allowance: Allowance },
): Sheet {
  const rows = gridRows()
  // Rows are lists with holes; `forEach` passes over them, however far apart the cells are.
  from['!data']?.forEach((cells, row) => {
    cells?.forEach((own, column) => {
      const cell = row > lastRow || column > lastColumn ? null : cellOf(own, old)
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

function cellOf({ t: type, v: value, w: shown, f: formula, z: format }: CellObject, old: boolean): Cell | null {
  // LibreOffice stores 0 in `.xls` files for formulas that show text: only of a sum is it known to be a zero.
  const lost = old && value === 0 && formula !== undefined && !givesNumber(formula)
  const known = type === 'e' ? { error: shown ?? String(value) } : lost ? null : valueIn(value)
  if (known === null && formula === undefined) return null

  const isPlain = format === undefined || format === 'General'
  return {
    value: known,
    ...(formula !== undefined && { formula }),
    ...(!isPlain && { format: String(format) }),
  }
}

function givesNumber(formula: string): boolean {
  return (
    !formula.includes('"') &&
    (/^\s*(?:SUM|ROUND|SUBTOTAL|SUMIFS?|COUNT\w*|MIN|MAX)\(/i.test(formula) || /[-+*/]/.test(formula))
  )
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
