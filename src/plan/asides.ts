import { isHeaderLike, isWordsAlone } from '../matrices/index.ts'
import { announces, announcesSomewhere, isNote, isPlanTitle, loneText } from './row-signs.ts'
import { isRemark, isSignature, totalKind } from './row-words.ts'
import type { TableRow } from './rows.ts'

/**
 * Notes at the end of a page that another header follows are its titles; header-like cells right above it are its groups.
 * Where the next header is that of another matrix, a text that announces a table is its title in any column, and so is the
 * title of a plan above such a text.
 */
export function titlesIn(rows: readonly TableRow[], lastRow: number): ReadonlySet<TableRow> {
  const titles = new Set<TableRow>()
  for (const [index, row] of [...rows.entries()].reverse()) {
    const next = rows[index + 1]
    const last = next === undefined || next.segment !== row.segment || titles.has(next)
    if (!last || row.segment.lastRow >= lastRow) continue

    const apart = row.row - (rows[index - 1]?.row ?? row.row) > 1
    const announced = apart || row.segment === rows.at(-1)?.segment ? announcesSomewhere(row) : announces(row)
    const above = next !== undefined && announcesSomewhere(next) && isPlanTitle(row)
    const title = announced || above || (isNote(row) && totalKind(loneText(row)) === null)
    const groups = row.row === row.segment.lastRow && isHeaderLike(row.cells)
    if (title || groups) titles.add(row)
  }

  return titles
}

/** Remarks and signatures that say so of themselves, behind an empty row at the end of a table: they are about it, not of it. */
export function remarksIn(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const apart = rows.findLastIndex((row, index) => row.row - (rows[index - 1]?.row ?? row.row) > 1)
  const closing = apart === -1 ? [] : rows.slice(apart)
  const signed = closing.findIndex((row) => isSignature(loneText(row)))
  const remarks = signed === -1 ? closing : closing.slice(0, signed)
  const [first] = remarks
  const areRemarks = first === undefined || (isRemark(loneText(first)) && remarks.every(isNote))

  return new Set(areRemarks && closing.slice(remarks.length).every(({ cells }) => isWordsAlone(cells)) ? closing : [])
}

/** The rows under headers that number the columns, as official tables have them. */
export function columnNumbersIn(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.filter((row, index) => row.segment !== rows[index - 1]?.segment && numbersColumns(row))
}

const fewestNumbers = 4

/** Whether a row counts its cells: `1 2 3 4`, `(1) (2) (3) (4)`. */
export function numbersColumns({ cells }: TableRow): boolean {
  let count = 0
  for (const { value } of cells.values()) {
    count += 1
    if (String(value).replace(/^\s*\(?|\)?\s*$/g, '') !== String(count)) return false
  }

  return count >= fewestNumbers
}
