import { type Cell, isError, type Row, sheetNamed, type Workbook } from '../../grid/index.ts'

/** Where a row of a sheet stands by now; null where that cannot be told for certain. */
export type RowMove = (row: number) => number | null

/** How the rows of a sheet moved from one reading to the next, where rows came or went at one place: what stands above it stayed, what stands below moved together. */
export function rowMove(before: Workbook, after: Workbook, sheet: string): RowMove {
  const old = sheetNamed(before, sheet)?.rows
  const now = sheetNamed(after, sheet)?.rows
  if (old === undefined || now === undefined) return () => null

  const [lastOld, lastNow] = [lastOf(old), lastOf(now)]
  const by = lastNow - lastOld
  const same = (row: number, moved: number) => sameRow(old.get(row), now.get(moved))
  let above = 0
  while (above <= Math.min(lastOld, lastNow) && same(above, above)) above += 1
  let below = lastOld + 1
  while (below > Math.max(0, -by) && same(below - 1, below - 1 + by)) below -= 1

  return (row) => {
    const [stays, moves] = [row < above, row >= below]
    // Among rows that are all alike nobody can say which is which.
    if (stays === moves && by !== 0) return null

    return stays ? row : moves ? row + by : null
  }
}

function lastOf(rows: ReadonlyMap<number, Row>): number {
  let last = -1
  for (const row of rows.keys()) last = Math.max(last, row)

  return last
}

/** Formulas name other cells when rows move, and show other results: that there is one is all that stays. */
function sameRow(a: Row | undefined, b: Row | undefined): boolean {
  if (a === b) return true
  if ((a?.size ?? 0) !== (b?.size ?? 0)) return false

  return [...(a ?? [])].every(([column, cell]) => sameContent(cell, b?.get(column)))
}

function sameContent(a: Cell, b: Cell | undefined): boolean {
  if (b === undefined || a.format !== b.format) return false
  if (a.formula !== undefined || b.formula !== undefined) return a.formula !== undefined && b.formula !== undefined

  return a.value === b.value || (isError(a.value) && isError(b.value) && a.value.error === b.value.error)
}
