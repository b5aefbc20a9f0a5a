import { cellAt, mergeOver, type Sheet, sheetNamed, type Workbook } from '../grid/index.ts'
import type { Matrices, Table } from '../matrices/index.ts'
import { read, rowsOf, type TableRow } from './rows.ts'
import { type Stretch, type Stretches, stretchesOf } from './segments.ts'

/** A matrix cut into rows and projects, before its cells are read. */
export interface CutTable {
  readonly table: Table
  readonly rows: readonly TableRow[]
  readonly stretches: Stretches
}

/** Finds the rows and the projects of one table. */
export function cutTable(workbook: Workbook, table: Table): CutTable {
  const sheet = sheetNamed(workbook, table.sheet)
  const rows = sheet === undefined ? [] : rowsOf(table, sheet)
  const last = [...(sheet?.rows.keys() ?? [])].at(-1) ?? 0

  const stretches = stretchesOf(table.kind, rows, last)
  if (sheet === undefined || sheet.merges.length === 0) return { table, rows, stretches }

  const over = mergeOver(sheet)
  const projects = stretches.projects.map((stretch) => withAxisAbove(sheet, over, stretch))
  return { table, rows, stretches: { ...stretches, projects } }
}

/** A project without an axis of its own has the one that is merged over it and the projects above it. */
function withAxisAbove(sheet: Sheet, over: ReturnType<typeof mergeOver>, stretch: Stretch): Stretch {
  const [{ row }] = stretch.rows
  const own = read(stretch.rows[0], 'axis')
  const merge = own === null || own.cell !== undefined ? null : over(row, own.at.column)
  if (merge === null || merge.row >= row) return stretch

  const at = { sheet: sheet.name, row: merge.row, column: merge.column }
  return { ...stretch, axisAbove: { at, cell: cellAt(sheet, merge.row, merge.column) } }
}

/** Which rows of which sheets no matrix has taken: there a cover sheet or a co-creation table may stand. */
export function outsideOf(matrices: Matrices, cuts: readonly CutTable[]): (sheet: string, row: number) => boolean {
  const free = new Map<string, Set<number>>()
  for (const { sheet, row } of cuts.flatMap(({ stretches }) => stretches.outside)) {
    free.set(sheet, (free.get(sheet) ?? new Set()).add(row))
  }
  const taken = [...matrices.tables, ...matrices.duplicates].flatMap(({ sheet, segments }) =>
    segments.map(({ headerRow, lastRow }) => ({ sheet, headerRow, lastRow })),
  )

  return (sheet, row) =>
    free.get(sheet)?.has(row) === true ||
    !taken.some((one) => one.sheet === sheet && row >= one.headerRow && row <= one.lastRow)
}
