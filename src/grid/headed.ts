import type { Row, Sheet } from './sheet.ts'

/** Where a table of known headings stands. */
export interface Headed<Column> {
  readonly row: number
  readonly columns: ReadonlyMap<Column, number>
}

/** No heading is longer; the texts of a plan are, and comparing them would take time. */
const longestHeading = 80

/** Titles and notes may stand above the headings, but not a page of them. */
const rowsAbove = 40

/** The first row of a sheet that has all needed headings, with the columns that it names. */
export function headedTable<Column>(
  sheet: Sheet,
  nameOf: (heading: string) => Column | null,
  needed: readonly Column[],
): Headed<Column> | null {
  for (const [row, cells] of sheet.rows) {
    if (row > rowsAbove) return null

    const columns = columnsIn(cells, nameOf)
    if (needed.every((column) => columns.has(column))) return { row, columns }
  }

  return null
}

function columnsIn<Column>(cells: Row, nameOf: (heading: string) => Column | null): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>()
  for (const [column, { value }] of cells) {
    const named = typeof value === 'string' && value.length <= longestHeading ? nameOf(value) : null
    if (named !== null && !found.has(named)) found.set(named, column)
  }

  return found
}
