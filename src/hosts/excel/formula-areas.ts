import type { Range, Row } from '../../grid/index.ts'

/** The columns of formulas, by row; kept while cells change, so that no edit has every cell looked at. */
export type FormulaColumns = Map<number, readonly number[]>

/** More rectangles than these cost more than the one around them. */
const mostAreas = 40

/** Where the formulas of a sheet stand, as few rectangles: what must be read again after any edit. */
export function formulaAreas(formulas: FormulaColumns): readonly Range[] {
  const open = new Map<string, Range>()
  const done: Range[] = []
  for (const [row, columns] of formulas) {
    for (const run of runsIn(row, columns)) {
      const key = `${run.column} ${run.endColumn}`
      const above = open.get(key)
      if (above !== undefined && above.endRow !== row - 1) done.push(above)
      open.set(key, above?.endRow === row - 1 ? { ...above, endRow: row } : run)
    }
  }

  const areas = [...done, ...open.values()]
  return areas.length > mostAreas ? [around(areas)] : areas
}

/** Takes down where the formulas of a row stand by now. */
export function noteFormulas(formulas: FormulaColumns, row: number, cells: Row | undefined): void {
  const columns: number[] = []
  for (const [column, { formula }] of cells ?? []) if (formula !== undefined) columns.push(column)

  if (columns.length > 0)
    formulas.set(
      row,
      columns.sort((a, b) => a - b),
    )
  else formulas.delete(row)
}

function runsIn(row: number, columns: readonly number[]): readonly Range[] {
  const runs: Range[] = []
  for (const column of columns) {
    const last = runs.at(-1)
    if (last?.endColumn === column - 1) runs[runs.length - 1] = { ...last, endColumn: column }
    else runs.push({ row, column, endRow: row, endColumn: column })
  }

  return runs
}

function around(areas: readonly Range[]): Range {
  return areas.reduce((all, area) => ({
    row: Math.min(all.row, area.row),
    column: Math.min(all.column, area.column),
    endRow: Math.max(all.endRow, area.endRow),
    endColumn: Math.max(all.endColumn, area.endColumn),
  }))
}
