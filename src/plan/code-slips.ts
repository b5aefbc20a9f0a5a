import { codeOf, textOf } from './row-signs.ts'
import type { TableRow } from './rows.ts'

/** Rows of a flat table that follow each other under one code. */
type Run = readonly [TableRow, ...TableRow[]]

/**
 * In a flat table, the rows whose code is a slip of the pen: one row's among others of its project, or at their end under
 * the same axis. `alike` tells titles of one project. Several rows under a code of their own are a project, whatever its
 * title.
 */
export function codeSlips(rows: readonly TableRow[], alike: (a: string, b: string) => boolean): ReadonlySet<TableRow> {
  const runs = runsIn(rows)
  const of = (run: Run | undefined, title: string) => run !== undefined && alike(textOf(run[0], 'title'), title)

  const slips = runs.filter((run, index) => {
    const title = textOf(run[0], 'title')
    const [before, after] = [runs[index - 1], runs[index + 1]].map((one) => (of(one, title) ? one : undefined))
    if (run.length > 1 || (before === undefined && after === undefined)) return false

    const within = before !== undefined && after !== undefined && codeOf(before[0]) === codeOf(after[0])
    return (
      within || [before, after].every((one) => one === undefined || textOf(one[0], 'axis') === textOf(run[0], 'axis'))
    )
  })

  return new Set(slips.flat())
}

function runsIn(rows: readonly TableRow[]): readonly Run[] {
  const runs: [TableRow, ...TableRow[]][] = []
  for (const row of rows.filter((one) => codeOf(one) !== '')) {
    const last = runs.at(-1)
    if (last !== undefined && codeOf(last[0]) === codeOf(row)) last.push(row)
    else runs.push([row])
  }

  return runs
}
