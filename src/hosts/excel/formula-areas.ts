import type { Range, Row } from '../../grid/index.ts'

/** More rectangles than these cost more than the one around them. */
const mostAreas = 40

/** Where the formulas of a sheet stand, as few rectangles: what must be read again after any edit. */
export function formulaAreas(rows: ReadonlyMap<number, Row>): readonly Range[] {
  const open = new Map<string, Range>()
  const done: Range[] = []
  for (const [row, cells] of rows) {
    for (const run of runsIn(row, cells)) {
      const key = `${run.column} ${run.endColumn}`
      const above = open.get(key)
      if (above !== undefined && above.endRow !== row - 1) done.push(above)
      open.set(key, above?.endRow === row - 1 ? { ...above, endRow: row } : run)
    }
  }

  const areas = [...done, ...open.values()]
  return areas.length > mostAreas ? [around(areas)] : areas
}

function runsIn(row: number, cells: Row): readonly Range[] {
  const runs: Range[] = []
  for (const column of formulaColumns(cells).sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.endColumn === column - 1) runs[runs.length - 1] = { ...last, endColumn: column }
    else runs.push({ row, column, endRow: row, endColumn: column })
  }

  return runs
}

/** Asked of every cell after every edit: no list is made of cells that are no formulas. */
function formulaColumns(cells: Row): number[] {
  const columns: number[] = []
  for (const [column, { formula }] of cells) if (formula !== undefined) columns.push(column)

  return columns
}

function around(areas: readonly Range[]): Range {
  return areas.reduce((all, area) => ({
    row: Math.min(all.row, area.row),
    column: Math.min(all.column, area.column),
    endRow: Math.max(all.endRow, area.endRow),
    endColumn: Math.max(all.endColumn, area.endColumn),
  }))
}
