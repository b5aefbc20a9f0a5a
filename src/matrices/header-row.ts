import type { Row } from '../grid/index.ts'
import { type HeaderCell, headerCell, isStranger, isWordOrYear, longestHeader } from './header-cell.ts'
import type { HeaderField } from './header-words.ts'

/** The header cells of one row, by column. */
export type HeaderRow = ReadonlyMap<number, HeaderCell>

/** Fields that a row of several headers names; fewer is prose. */
const fewestFields = 3

/** A row that names enough fields to head a matrix, read as a header; null for any other row. */
export function headsMatrix(cells: Row, readCell = headerCell): HeaderRow | null {
  const named = mayHead(cells) ? headerRow(cells, readCell) : null

  return named !== null && fieldsOf(named).size >= fewestFields ? named : null
}

/** Whether all that a row says is header-like, so that it may belong to a header beside it. */
export function isHeaderLike(cells: Row): boolean {
  for (const cell of cells.values()) if (isStranger(cell)) return false

  return true
}

/** Whether a row holds words and years alone, as titles and headers do. */
export function isWordsAlone(cells: Row): boolean {
  for (const cell of cells.values()) if (!isWordOrYear(cell)) return false

  return true
}

/** Reads a cell as a header. */
export type ReadHeader = typeof headerCell

/** Enough for all that recurs in a workbook; what stands there once need not be kept. */
const mostRemembered = 4_000

/** Reads texts once: in a workbook the same ones stand again and again. */
export function rememberingHeaders(): ReadHeader {
  const known = new Map<string, HeaderCell | null>()

  return (cell) => {
    if (typeof cell?.value !== 'string') return headerCell(cell)

    const before = known.get(cell.value)
    if (before !== undefined) return before

    const header = headerCell(cell)
    if (known.size < mostRemembered) known.set(cell.value, header)
    return header
  }
}

/** Most rows are told from headers by their first look: a header has several short texts. */
function mayHead(cells: Row): boolean {
  let texts = 0
  for (const { value } of cells.values()) if (typeof value === 'string' && value.length <= longestHeader) texts += 1

  return texts >= fewestFields
}

/** The fields that header rows name. */
export function fieldsOf(...rows: readonly HeaderRow[]): ReadonlySet<HeaderField> {
  const fields = rows.flatMap((row) => [...row.values()].map((cell) => cell.field))

  return new Set(fields.filter((field) => field !== null))
}

/** After so many strangers, twice as many as headers, a row is told from a header without a look at the rest. */
const mostStrangers = 4

/** A row read as a header, unless one of its first cells shows that it is not one. */
export function headerRow(cells: Row, readCell = headerCell): HeaderRow | null {
  const read = new Map<number, HeaderCell>()
  let strangers = 0
  for (const [column, cell] of cells) {
    const header = readCell(cell)
    if (header === null || (header.field === null && header.year === null)) strangers += 1
    if (header !== null) read.set(column, header)
    if (strangers > mostStrangers && strangers > 2 * (read.size - strangers)) return null
  }

  return read
}
