import { type Cell, lastColumn, lastRow, type Range, type Sheet } from '../../grid/index.ts'
import { columnsIn, type Span } from '../xlsx/column-spans.ts'
import { gridRows } from '../xlsx/grid-rows.ts'
import type { Allowance } from '../xlsx/limits.ts'
import type { Attributes } from './elements.ts'
import { isHidden, mergeOf, repeatOf } from './spans.ts'

/** A sheet as its columns, rows and cells come by. */
export interface OpenSheet {
  columns(attributes: Attributes): void
  row(attributes: Attributes): void
  /** The next cell of the row; null for one that holds nothing. */
  cell(attributes: Attributes, cell: Cell | null): void
  endRow(): void
  sheet(ours: boolean): Sheet
}

/** An empty sheet to fill. A row or cell that is repeated stands as often in the grid. @throws UnreadableFile `too-large` */
export function openSheet(name: string, allowance: Allowance): OpenSheet {
  const cells = repeatedCells(allowance)
  const merges: Range[] = []
  const hidden: { readonly rows: Span[]; readonly columns: Span[] } = { rows: [], columns: [] }
  const at = { row: 0, times: 1, column: 0, columns: 0 }

  return {
    columns(attributes) {
      const times = repeatOf(attributes['number-columns-repeated'])
      if (isHidden(attributes)) hidden.columns.push({ first: at.columns, last: at.columns + times - 1 })
      at.columns += times
    },
    row(attributes) {
      Object.assign(at, { times: repeatOf(attributes['number-rows-repeated']), column: 0 })
      if (isHidden(attributes)) hidden.rows.push({ first: at.row, last: at.row + at.times - 1 })
    },
    cell(attributes, cell) {
      const times = repeatOf(attributes['number-columns-repeated'])
      const merge = mergeOf(attributes, at.row, at.column)
      if (merge !== null) {
        allowance.cell()
        merges.push(merge)
      }
      if (cell !== null) cells.add({ column: at.column, times, cell })
      at.column += times
    },
    endRow() {
      cells.endRow(at.row, at.times)
      at.row += at.times
    },
    sheet: (ours) => ({ name, merges, ours, ...cells.read(hidden) }),
  }
}

interface Repeated {
  readonly column: number
  readonly times: number
  readonly cell: Cell
}

interface RepeatedCells {
  /** The next filled cell of the row. */
  add(cell: Repeated): void
  /** The row stands in the grid from `row` on, so many times. */
  endRow(row: number, times: number): void
  /** What is hidden to the end of the sheet counts only as far as something stands in it. */
  read(hidden: { readonly rows: readonly Span[]; readonly columns: readonly Span[] }): Pick<Sheet, 'rows' | 'hidden'>
}

function repeatedCells(allowance: Allowance): RepeatedCells {
  const rows = gridRows()
  const used = { row: -1, column: -1 }
  let cells: Repeated[] = []

  const place = (row: number, { column, times, cell }: Repeated) => {
    const end = Math.min(column + times, lastColumn + 1)
    for (let next = column; next < end; next += 1) {
      allowance.cell()
      rows.set(row, next, cell)
    }
    used.column = Math.max(used.column, end - 1)
  }

  return {
    add: (cell) => cells.push(cell),
    endRow(row, times) {
      const end = cells.length === 0 ? row : Math.min(row + times, lastRow + 1)
      for (let next = row; next < end; next += 1) for (const cell of cells) place(next, cell)
      if (cells.length > 0) used.row = end - 1
      cells = []
    },
    read: (hidden) => ({
      rows: rows.sorted(),
      hidden: { rows: within(hidden.rows, used.row), columns: within(hidden.columns, used.column) },
    }),
  }
}

function within(spans: readonly Span[], last: number): ReadonlySet<number> {
  return columnsIn(spans.map((span) => ({ first: span.first, last: Math.min(span.last, last) })))
}
