import type { Cell, Workbook } from '../../src/grid/index.ts'
import type { AppendedRows } from '../../src/hosts/written.ts'

/** A workbook with rows appended as a host does it: under those that are there, or on a new sheet of ours. */
export function withAppended(workbook: Workbook, { sheet: name, rows, made }: AppendedRows): Workbook {
  const { sheets } = workbook
  const first = made?.tables.flatMap(({ rows: headings }) => headings) ?? []
  const own = sheets.find((sheet) => sheet.name === name)
  const next = own === undefined ? 0 : Math.max(...own.rows.keys()) + 1
  const added = [...first, ...rows].map((cells, index) => [next + index, cellsOf(cells)] as const)
  const all = new Map([...(own?.rows ?? []), ...added])
  const [like] = sheets
  if (like === undefined) throw new RangeError('a workbook has a sheet')
  if (own !== undefined) {
    return { ...workbook, sheets: sheets.map((sheet) => (sheet === own ? { ...own, rows: all } : sheet)) }
  }

  return { ...workbook, sheets: [...sheets, { ...like, name, ours: true, merges: [], rows: all }] }
}

function cellsOf(cells: readonly (Cell | null)[]): ReadonlyMap<number, Cell> {
  return new Map(cells.flatMap((cell, column) => (cell === null ? [] : [[column, cell] as const])))
}
