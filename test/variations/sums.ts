import type { Cell, Row, Sheet } from '../../src/grid/index.ts'
import type { FieldName, Table } from '../../src/matrices/index.ts'
import { totalKind } from '../../src/plan/row-words.ts'
import { headerRowsOf, inPlace, type Rewriting, sortedRow } from './rewriting.ts'

/** The labels of rows of sums in the column of another field, without their merges. */
export function sumLabelsUnder(field: FieldName): Rewriting {
  return inPlace((sheet, tables) => {
    const column = columnOf(tables, field)
    if (column === null) return sheet

    const rows = sumRows(sheet, headerRowsOf(tables))
    const moved = [...sheet.rows].map(([row, cells]): [number, Row] => [
      row,
      rows.has(row) ? movedLabel(cells, column) : cells,
    ])
    return { ...sheet, rows: new Map(moved), merges: sheet.merges.filter((merge) => !rows.has(merge.row)) }
  })
}

function columnOf(tables: readonly Table[], field: FieldName): number | null {
  const budget = tables.find(({ kind }) => kind === 'budget')

  return budget?.segments[0].byField.get(field)?.[0]?.column ?? null
}

function sumRows(sheet: Sheet, header: ReadonlySet<number>): ReadonlySet<number> {
  const rows = [...sheet.rows].filter(([row, cells]) => !header.has(row) && [...cells.values()].some(isSumLabel))

  return new Set(rows.map(([row]) => row))
}

function isSumLabel({ value }: Cell): boolean {
  return typeof value === 'string' && totalKind(value) !== null
}

function movedLabel(cells: Row, column: number): Row {
  const label = [...cells].find(([, cell]) => isSumLabel(cell))
  if (label === undefined || cells.has(column)) return cells

  return sortedRow([...[...cells].filter(([one]) => one !== label[0]), [column, label[1]]])
}

/** Rows of sums that say no more than «total». */
export function bareSums(project: string, plan: string): Rewriting {
  return inPlace((sheet, tables) => {
    if (columnOf(tables, 'mobilised') === null) return sheet
    const sums = sumRows(sheet, headerRowsOf(tables))
    const last = Math.max(...sums)
    const rows = [...sheet.rows].map(([row, cells]): [number, Row] => [
      row,
      sums.has(row) ? relabelled(cells, row === last ? plan : project) : cells,
    ])
    return { ...sheet, rows: new Map(rows) }
  })
}

function relabelled(cells: Row, label: string): Row {
  return new Map(
    [...cells].map(([column, cell]): [number, Cell] => [column, isSumLabel(cell) ? { value: label } : cell]),
  )
}
