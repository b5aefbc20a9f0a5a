import type { Cell, Row } from '../../grid/index.ts'

/** Rows as they grow; whatever order the file has, they come out ascending. */
export interface GridRows {
  set(row: number, column: number, cell: Cell): void
  /** Changes a cell that was set before. */
  change(row: number, column: number, change: (cell: Cell) => Cell): void
  /** All rows ascending, cells ascending by column. */
  sorted(): ReadonlyMap<number, Row>
}

/** An empty grid to fill; a cell set twice keeps what came last. */
export function gridRows(): GridRows {
  const rows = new Map<number, Map<number, Cell>>()
  const untidy = new Set<number>()
  let current = new Map<number, Cell>()
  let currentRow = -1
  let currentColumn = -1
  let lastNewRow = -1
  let ordered = true

  const enter = (row: number) => {
    const known = rows.get(row)
    current = known ?? new Map()
    currentRow = row
    currentColumn = known === undefined ? -1 : Number.POSITIVE_INFINITY
    if (known !== undefined) return

    rows.set(row, current)
    if (row < lastNewRow) ordered = false
    lastNewRow = row
  }

  return {
    set(row, column, cell) {
      if (row !== currentRow) enter(row)
      if (column < currentColumn) untidy.add(row)
      else currentColumn = column
      current.set(column, cell)
    },
    change(row, column, change) {
      const cells = rows.get(row)
      const cell = cells?.get(column)
      if (cell !== undefined) cells?.set(column, change(cell))
    },
    sorted() {
      for (const row of untidy) rows.set(row, ascending(rows.get(row) ?? new Map()))

      return ordered ? rows : ascending(rows)
    },
  }
}

function ascending<T>(map: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...map].sort(([a], [b]) => a - b))
}
