import type { Cell, Place, Range, Row, Sheet, Workbook } from '../../src/grid/index.ts'
import { findMatrices, type Table } from '../../src/matrices/index.ts'

/** A workbook written otherwise, and where each of its cells stood before. */
export interface Rewritten {
  readonly workbook: Workbook
  readonly origin: (place: Place) => Place
}

/** A harmless way of writing the same plan otherwise. */
export type Rewriting = (workbook: Workbook) => Rewritten

/** One rewriting after the other. */
export function inTurn(...rewritings: readonly Rewriting[]): Rewriting {
  return (workbook) =>
    rewritings.reduce<Rewritten>(
      (before, rewrite) => {
        const after = rewrite(before.workbook)
        return { workbook: after.workbook, origin: (place) => before.origin(after.origin(place)) }
      },
      { workbook, origin: (place) => place },
    )
}

/** A rewriting that leaves every cell where it is; it is told which matrices stand on the sheet. */
export function inPlace(rewrite: (sheet: Sheet, tables: readonly Table[], workbook: Workbook) => Sheet): Rewriting {
  return (workbook) => {
    const { tables } = findMatrices(workbook)
    const sheets = workbook.sheets.map((sheet) => rewrite(sheet, on(sheet, tables), workbook))

    return { workbook: { ...workbook, sheets }, origin: (place) => place }
  }
}

/** The matrices of a sheet. */
export function tablesOn(sheet: Sheet, workbook: Workbook): readonly Table[] {
  return on(sheet, findMatrices(workbook).tables)
}

/** The rows that are headers of matrices. */
export function headerRowsOf(tables: readonly Table[]): ReadonlySet<number> {
  const segments = tables.flatMap((table) => table.segments)

  return new Set(segments.flatMap(({ headerRow, firstRow }) => between(headerRow, firstRow - 1)))
}

function on(sheet: Sheet, tables: readonly Table[]): readonly Table[] {
  return tables.filter((table) => table.sheet === sheet.name)
}

/** Writes every filled cell anew; null empties it. */
export function withCells(sheet: Sheet, rewrite: (cell: Cell, row: number, column: number) => Cell | null): Sheet {
  const rows = [...sheet.rows].map(([row, cells]): [number, Row] => [
    row,
    new Map(
      [...cells].flatMap(([column, cell]): [number, Cell][] => {
        const next = rewrite(cell, row, column)
        return next === null ? [] : [[column, next]]
      }),
    ),
  ])

  return { ...sheet, rows: new Map(rows.filter(([, cells]) => cells.size > 0)) }
}

/** Where the rows and columns of a sheet go. */
export interface Moves {
  readonly row: (row: number) => number
  readonly column: (column: number) => number
}

/** A rewriting that moves whole rows and columns of each sheet. */
export function moving(movesOf: (sheet: Sheet, tables: readonly Table[]) => Moves): Rewriting {
  return (workbook) => {
    const { tables } = findMatrices(workbook)
    const moves = new Map(workbook.sheets.map((sheet) => [sheet.name, reach(sheet, movesOf(sheet, on(sheet, tables)))]))
    const sheets = workbook.sheets.map((sheet) => movedSheet(sheet, moves.get(sheet.name) ?? reach(sheet, stay)))

    return {
      workbook: { ...workbook, sheets },
      origin: ({ sheet, row, column }) => {
        const back = moves.get(sheet)
        return { sheet, row: back?.rowBack.get(row) ?? row, column: back?.columnBack.get(column) ?? column }
      },
    }
  }
}

/** Moves nothing. */
export const stay: Moves = { row: (row) => row, column: (column) => column }

interface Reach extends Moves {
  readonly rowBack: ReadonlyMap<number, number>
  readonly columnBack: ReadonlyMap<number, number>
}

function reach(sheet: Sheet, moves: Moves): Reach {
  const indexes = (last: number) => Array.from({ length: last + 2 }, (_, index) => index)

  return {
    ...moves,
    rowBack: new Map(indexes(lastRowOf(sheet)).map((row) => [moves.row(row), row])),
    columnBack: new Map(indexes(lastColumnOf(sheet)).map((column) => [moves.column(column), column])),
  }
}

/** The last filled row of a sheet. */
export function lastRowOf(sheet: Sheet): number {
  return Math.max(0, ...sheet.rows.keys(), ...sheet.merges.map(({ endRow }) => endRow))
}

/** The last filled column of a sheet. */
export function lastColumnOf(sheet: Sheet): number {
  return Math.max(0, ...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]))
}

function movedSheet(sheet: Sheet, { row: rowOf, column: columnOf }: Moves): Sheet {
  const rows = [...sheet.rows].map(([row, cells]): [number, Row] => [
    rowOf(row),
    sortedRow([...cells].map(([column, cell]) => [columnOf(column), cell])),
  ])

  return {
    ...sheet,
    rows: new Map(rows.sort(([a], [b]) => a - b)),
    merges: sheet.merges.flatMap((merge) => movedMerge(merge, rowOf, columnOf)),
    hidden: {
      rows: new Set([...sheet.hidden.rows].map(rowOf)),
      columns: new Set([...sheet.hidden.columns].map(columnOf)),
    },
  }
}

/** A row in the order of its columns, as programs store it. */
export function sortedRow(cells: readonly (readonly [number, Cell])[]): Row {
  return new Map([...cells].sort(([a], [b]) => a - b))
}

/** A merge whose columns part is no merge any more. */
function movedMerge(merge: Range, rowOf: Moves['row'], columnOf: Moves['column']): readonly Range[] {
  const columns = between(merge.column, merge.endColumn).map(columnOf)
  const [column, endColumn] = [Math.min(...columns), Math.max(...columns)]
  const together = endColumn - column === merge.endColumn - merge.column && columns[0] === column

  return together ? [{ row: rowOf(merge.row), endRow: rowOf(merge.endRow), column, endColumn }] : []
}

/** All whole numbers from one to the other. */
export function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
