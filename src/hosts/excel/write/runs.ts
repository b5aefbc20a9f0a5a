import type { Place } from '../../../grid/index.ts'
import type { CellWrite } from '../../host.ts'

/** Cells to write that stand one below the other. */
export interface Run {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly writes: readonly CellWrite[]
}

/** Cells as runs down a column, so that a column costs no more than a cell; of two writes to one cell the later counts. */
export function runsOf(writes: readonly CellWrite[]): readonly Run[] {
  const last = new Map(writes.map((write) => [keyOf(write.at), write]))
  const sorted = [...last.values()].sort(
    ({ at: a }, { at: b }) => compareText(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  )
  const runs: { sheet: string; row: number; column: number; writes: CellWrite[] }[] = []
  for (const write of sorted) {
    const run = runs.at(-1)
    const { sheet, row, column } = write.at
    if (run?.sheet === sheet && run.column === column && run.row + run.writes.length === row) run.writes.push(write)
    else runs.push({ sheet, row, column, writes: [write] })
  }

  return runs
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet.toLowerCase()}!${row},${column}`
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
