import type { Cell, Range, Row, Sheet } from '../../src/grid/index.ts'
import type { Table } from '../../src/matrices/index.ts'
import {
  between,
  headerRowsOf,
  inPlace,
  lastColumnOf,
  lastRowOf,
  moving,
  type Rewriting,
  sortedRow,
  stay,
  tablesOn,
} from './rewriting.ts'

/** Everything begins further down and away from column A. */
export function offset(rows: number, columns: number): Rewriting {
  return moving(() => ({ row: (row) => row + rows, column: (column) => column + columns }))
}

/** The columns of each matrix in another order; those under one group heading stay together. */
export function shuffledColumns(keys: readonly number[]): Rewriting {
  return moving((sheet, tables) => {
    if (tables.length !== 1) return stay

    const groups = columnGroups(sheet, headerRowsOf(tables))
    const order = groups
      .map((columns, index) => ({ columns, key: keys[index % keys.length] ?? 0, index }))
      .sort((a, b) => a.key - b.key || a.index - b.index)
      .flatMap(({ columns }) => columns)
    return { row: stay.row, column: (column) => (order.indexOf(column) < 0 ? column : order.indexOf(column)) }
  })
}

/** From the last column to the first. */
export const reversedColumns: Rewriting = shuffledColumns(Array.from({ length: 40 }, (_, index) => -index))

/** Columns by the widest heading over them: a merged one, or one with none beside it in the first row of headers. */
function columnGroups(sheet: Sheet, headerRows: ReadonlySet<number>): readonly (readonly number[])[] {
  const wide = sheet.merges.filter((merge) => headerRows.has(merge.row) && merge.endColumn > merge.column)
  const top = sheet.rows.get(Math.min(...headerRows))
  const groups: number[][] = []
  let end = -1
  for (const column of between(0, lastColumnOf(sheet))) {
    if (column > end && (groups.length === 0 || headerRows.size < 2 || top?.has(column))) groups.push([])
    groups.at(-1)?.push(column)
    end = Math.max(end, ...wide.filter((merge) => covers(merge, column)).map(({ endColumn }) => endColumn))
  }

  return groups
}

function covers({ column, endColumn }: Range, at: number): boolean {
  return column <= at && at <= endColumn
}

/** Columns that no matrix knows, before the first and between all others that no heading spans. */
export function extraColumns(every: number): Rewriting {
  return (workbook) => {
    const { workbook: spread, origin } = moving((sheet, tables) => {
      if (tables.length === 0) return stay
      const groups = columnGroups(sheet, headerRowsOf(tables))
      const groupOf = (column: number) => groups.findIndex((columns) => columns.includes(column))
      return {
        row: stay.row,
        column: (column) => column + 1 + Math.floor((groupOf(column) < 0 ? groups.length : groupOf(column)) / every),
      }
    })(workbook)

    return {
      origin,
      workbook: { ...spread, sheets: spread.sheets.map((sheet) => withNotes(sheet, tablesOn(sheet, spread))) },
    }
  }
}

function withNotes(sheet: Sheet, tables: readonly Table[]): Sheet {
  const header = headerRowsOf(tables)
  const [first] = header
  if (first === undefined) return sheet

  const used = new Set([...sheet.rows].filter(([row]) => header.has(row)).flatMap(([, cells]) => [...cells.keys()]))
  const free = between(0, lastColumnOf(sheet) + 1).filter(
    (column) =>
      !used.has(column) &&
      !sheet.merges.some((merge) => covers(merge, column)) &&
      ![...sheet.rows.values()].some((cells) => cells.has(column)),
  )
  const rows = [...sheet.rows].map(([row, cells]): [number, Row] => {
    if (row < first || cells.size < 2) return [row, cells]
    const notes = free.map((column, index): [number, Cell] => [
      column,
      { value: noteIn(row - first, index, header.has(row)) },
    ])
    return [row, header.has(row) && row !== first ? cells : sortedRow([...cells, ...notes])]
  })

  return { ...sheet, rows: new Map(rows) }
}

function noteIn(row: number, index: number, heads: boolean): string | number {
  if (heads) return ['ملاحظات', 'Observations', 'المصلحة', 'Priority', 'Réf. interne', 'Service'][index % 6] ?? 'x'

  return index % 2 === 0 ? `ملاحظة ${row}` : row * 17 + 0.5
}

/** An empty row before each filled one of every so many. */
export function emptyRows(every: number): Rewriting {
  return moving((_sheet, tables) => {
    const header = headerRowsOf(tables)
    const [first = Number.POSITIVE_INFINITY] = header
    return {
      column: stay.column,
      row: (row) => {
        const added = between(0, row).filter((one) => one > first && one % every === 0 && !header.has(one)).length
        return tables.length === 0 ? row : row + added
      },
    }
  })
}

/** Rows and columns that nobody sees on the screen. */
export function hidden(every: number): Rewriting {
  return inPlace((sheet) => ({
    ...sheet,
    hidden: {
      rows: new Set(between(0, lastRowOf(sheet)).filter((row) => row % every === 0)),
      columns: new Set(between(0, lastColumnOf(sheet)).filter((column) => column % every === 1)),
    },
  }))
}
