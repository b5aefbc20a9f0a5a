import type { Sheet } from '../grid/index.ts'
import type { Alignment } from './alignment.ts'

/**
 * Rows that a copy took out are emptied in the base, which keeps them as empty rows; but not where a merge begins in
 * them and goes on below, for what it shows stands there.
 */
export function withEmptiedRows(base: Sheet, rows: Alignment): Alignment {
  const runs = runsOf(rows.deleted, base)
  const emptied = runs.filter((run) => !isHeadOfMerge(base, run)).flat()
  const kept = runs.filter((run) => isHeadOfMerge(base, run)).flat()

  return { ...rows, deleted: kept, replaced: new Set([...rows.replaced, ...emptied]) }
}

/** Rows with no other filled row between them. */
function runsOf(rows: readonly number[], base: Sheet): readonly (readonly number[])[] {
  const filled = [...base.rows.keys()].sort((a, b) => a - b)
  const next = new Map(filled.map((row, index) => [row, filled[index + 1]]))
  const runs: number[][] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && next.get(last.at(-1) ?? -1) === row) last.push(row)
    else runs.push([row])
  }

  return runs
}

function isHeadOfMerge({ merges }: Sheet, run: readonly number[]): boolean {
  const [first = 0, last = first] = [run[0], run.at(-1)]

  return merges.some(({ row, endRow }) => first <= row && row <= last && endRow > last)
}
