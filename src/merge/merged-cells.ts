import { addressOf, type Range } from '../grid/index.ts'
import type { Alignment } from './alignment.ts'
import type { SheetPair } from './facing.ts'
import { positionIn } from './formulas.ts'
import type { ByHand } from './types.ts'

/** Merges that a copy made or undid; the base keeps its own. */
export function mergesByHand({ base, copy, placing: { rows, columns } }: SheetPair, name: string): readonly ByHand[] {
  const place = (range: Range): Range | null => {
    const [row, endRow] = [positionIn(rows, range.row), lastPosition(rows, range.row, range.endRow)]
    const [column, endColumn] = [
      positionIn(columns, range.column),
      lastPosition(columns, range.column, range.endColumn),
    ]

    return row === null || endRow === null || column === null || endColumn === null
      ? null
      : { row, endRow, column, endColumn }
  }
  const ours = new Set(base.merges.flatMap((range) => [range, withoutGoneRows(range, rows)]).map(rangeText))
  const theirs = copy.merges.map((range) => ({ text: rangeText(range), placed: place(range) }))
  const kept = new Set(theirs.flatMap(({ placed }) => (placed === null ? [] : [rangeText(placed)])))
  const made = theirs.flatMap(({ text, placed }) =>
    placed === null || ours.has(rangeText(placed)) ? [] : [`+${text}`],
  )
  const undone = base.merges
    .filter(
      (range) =>
        !touches(range, [...rows.deleted, ...rows.unmatched], columns.deleted, rows.replaced) &&
        !kept.has(rangeText(range)),
    )
    .map((range) => `−${rangeText(range)}`)
  const where = [...made, ...undone]

  return where.length === 0 ? [] : [{ kind: 'merges', copy: name, sheet: copy.name, where, cells: [] }]
}

/** The last position of a range that the base has: what was put in at its end goes with what was put in. */
function lastPosition(alignment: Alignment, first: number, last: number): number | null {
  for (let at = last; at >= first; at -= 1) {
    const position = positionIn(alignment, at)
    if (position !== null) return position
  }

  return null
}

/** A range without the last rows that the copy has nothing for: a merge over what was emptied there ends before them. */
function withoutGoneRows(range: Range, { deleted, replaced, toBase }: Alignment): Range {
  const gone = new Set([...deleted, ...replaced])
  for (const row of toBase.values()) gone.delete(row)
  let { endRow } = range
  while (endRow > range.row && gone.has(endRow)) endRow -= 1

  return { ...range, endRow }
}

function touches(
  range: Range,
  rows: readonly number[],
  columns: readonly number[],
  replaced: ReadonlySet<number>,
): boolean {
  return (
    [...rows, ...replaced].some((row) => range.row <= row && row <= range.endRow) ||
    columns.some((column) => range.column <= column && column <= range.endColumn)
  )
}

function rangeText({ row, column, endRow, endColumn }: Range): string {
  return `${addressOf({ row, column })}:${addressOf({ row: endRow, column: endColumn })}`
}
