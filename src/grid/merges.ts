import type { Range } from './address.ts'
import type { Cell } from './cell.ts'
import type { Row, Sheet } from './sheet.ts'

/** Tells whether a cell lies under a merge without being its first cell: what it holds, nobody sees. */
export type Covered = (row: number, column: number) => boolean

/**
 * Finds the merge over a cell. Merges are looked up by their first column, so that neither one over a whole sheet nor a
 * hundred thousand small ones cost more than a few comparisons a cell.
 */
export function mergeOver(sheet: Sheet): (row: number, column: number) => Range | null {
  const byColumn = new Map<number, Range[]>()
  for (const merge of [...sheet.merges].sort((a, b) => a.row - b.row)) {
    const list = byColumn.get(merge.column)
    if (list === undefined) byColumn.set(merge.column, [merge])
    else list.push(merge)
  }
  const columns = [...byColumn].map(([first, merges]) => ({ first, merges, last: lastColumnOf(merges) }))

  return (row, column) => {
    for (const { first, last, merges } of columns) {
      const merge = first > column || column > last ? undefined : lastStartingBy(merges, row)
      if (merge !== undefined && row <= merge.endRow && column <= merge.endColumn) return merge
    }

    return null
  }
}

/** Tells the cells under the merges of a sheet from all others. */
export function coveredBy(sheet: Sheet): Covered {
  if (sheet.merges.length === 0) return () => false

  const over = mergeOver(sheet)
  return (row, column) => {
    const merge = over(row, column)
    return merge !== null && (row > merge.row || column > merge.column)
  }
}

function lastColumnOf(merges: readonly Range[]): number {
  return merges.reduce((last, { endColumn }) => Math.max(last, endColumn), 0)
}

function lastStartingBy(merges: readonly Range[], row: number): Range | undefined {
  let low = 0
  let high = merges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((merges[middle]?.row ?? 0) <= row) low = middle + 1
    else high = middle
  }

  return merges[low - 1]
}

/** What a person sees of a row: without blanks, a formula's among them, and without what lies under a merge. */
export function visibleCells(cells: Row, row: number, covered: Covered): Row {
  for (const [column, cell] of cells) {
    if (isBlank(cell) || covered(row, column)) return onlyVisible(cells, row, covered)
  }

  return cells
}

function onlyVisible(cells: Row, row: number, covered: Covered): Row {
  return new Map([...cells].filter(([column, cell]) => !isBlank(cell) && !covered(row, column)))
}

/** A formula that was never calculated shows nothing either, but that is a trouble to tell and no blank. */
function isBlank({ value, formula }: Cell): boolean {
  return typeof value === 'string' ? value.trim() === '' : value === null && formula === undefined
}
