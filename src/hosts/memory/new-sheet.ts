import type { Cell } from '../../grid/index.ts'
import type { InsertedSheet } from '../host.ts'
import type { NewCell, NewRow, NewSheet } from '../xlsx/patch/patch.ts'

/** A sheet of ours as the file takes it: cells only. Charts are left out, and tables become plain cells under bold headings. */
export function newSheet({ name, definedName, rightToLeft, tables, texts }: InsertedSheet): NewSheet {
  const cells = new Map<number, Map<number, NewCell>>()
  const put = (row: number, column: number, cell: NewCell) => {
    cells.set(row, (cells.get(row) ?? new Map<number, NewCell>()).set(column, cell))
  }
  for (const { row, column, text } of texts) put(row, column, { value: text })
  for (const table of tables) {
    table.rows.forEach((row, down) => {
      row.forEach((cell, across) => {
        put(table.row + down, table.column + across, { ...plainCell(cell), ...(down === 0 && { bold: true }) })
      })
    })
  }

  return { name, definedName, rows: rowsOf(cells), ...(rightToLeft && { rightToLeft }) }
}

/** Without the tables, a formula that speaks of their columns would mean nothing: its result stands in its place. */
function plainCell({ value, formula, format }: Cell): NewCell {
  const keepsFormula = formula !== undefined && !formula.includes('[')

  return {
    value: typeof value === 'object' ? null : value,
    ...(keepsFormula && { formula }),
    ...(format !== undefined && { format }),
  }
}

function rowsOf(cells: ReadonlyMap<number, ReadonlyMap<number, NewCell>>): readonly NewRow[] {
  const last = Math.max(-1, ...cells.keys())

  return Array.from({ length: last + 1 }, (_, row) => {
    const own = cells.get(row) ?? new Map<number, NewCell>()
    const end = Math.max(-1, ...own.keys())

    return Array.from({ length: end + 1 }, (_, column) => own.get(column) ?? null)
  })
}
