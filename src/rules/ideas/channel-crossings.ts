import type { CountField } from '../../plan/index.ts'
import { type ColumnMiss, errorInRow, type IdeaColumn, type RowMiss } from './channel-grid.ts'
import { countOf } from './sum-of-counts.ts'

/** A cell of table 02 that its row and its column both call wrong. */
export interface Crossing {
  readonly channel: string
  readonly column: IdeaColumn
  readonly cell: CountField
  readonly written: number
  readonly exact: number
}

/** What crossing rows with columns explains, and what it leaves. */
export interface Crossed {
  readonly crossings: readonly Crossing[]
  readonly rows: readonly RowMiss[]
  readonly columns: readonly ColumnMiss[]
}

/** Where a row and a column miss by the same amount, or several rows together as much as one column, their cells are to mend. */
export function crossed(rows: readonly RowMiss[], columns: readonly ColumnMiss[]): Crossed {
  const single = crossedSingly(rows, columns)
  const together = single.columns.map((column) => crossedTogether(single.rows, column)).find(({ length }) => length > 0)
  if (together === undefined) return single

  const [first] = together
  return {
    crossings: [...single.crossings, ...together],
    rows: single.rows.filter(({ isTotal }) => isTotal),
    columns: single.columns.filter(({ column }) => column !== first?.column),
  }
}

function crossedSingly(rows: readonly RowMiss[], columns: readonly ColumnMiss[]): Crossed {
  const free = new Set(columns)
  const crossings: Crossing[] = []
  const left = rows.filter((row) => {
    const column = [...free].find((one) => errorInRow(row, one.column) === (row.isTotal ? one.miss : -one.miss))
    const found = column === undefined ? [] : crossingAt(row, column.column)
    if (column === undefined || found.length === 0) return true

    free.delete(column)
    crossings.push(...found)
    return false
  })

  return { crossings, rows: left, columns: [...free] }
}

function crossedTogether(rows: readonly RowMiss[], { column, miss }: ColumnMiss): readonly Crossing[] {
  const channels = rows.filter(({ isTotal }) => !isTotal)
  const found = channels.flatMap((row) => crossingAt(row, column))
  const errors = channels.reduce((sum, row) => sum + errorInRow(row, column), 0)

  return errors === -miss && found.length === channels.length ? found : []
}

/** None where the mended count would be below zero. */
function crossingAt(row: RowMiss, column: IdeaColumn): readonly Crossing[] {
  const cell = row.row[column]
  const written = countOf(cell)
  if (cell === null || written === null) return []

  const exact = written - errorInRow(row, column)
  return exact < 0 ? [] : [{ channel: row.channel, column, cell, written, exact }]
}
