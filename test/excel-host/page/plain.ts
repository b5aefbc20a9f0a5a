import type { Cell, Range, Row, Workbook } from '../../../src/grid/index.ts'

/** A workbook as JSON can carry it. */
export interface PlainWorkbook {
  readonly date1904: boolean
  readonly sheets: readonly {
    readonly name: string
    readonly ours: boolean
    readonly rows: readonly (readonly [number, readonly (readonly [number, Cell])[]])[]
    readonly merges: readonly Range[]
    readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] }
  }[]
}

export function plainOf({ sheets, date1904 }: Workbook): PlainWorkbook {
  return {
    date1904,
    sheets: sheets.map(({ name, ours, rows, merges, hidden }) => ({
      name,
      ours,
      rows: [...rows].map(([row, cells]) => [row, [...cells]] as const),
      merges,
      hidden: { rows: [...hidden.rows], columns: [...hidden.columns] },
    })),
  }
}

export function workbookOf({ sheets, date1904 }: PlainWorkbook): Workbook {
  return {
    date1904,
    sheets: sheets.map(({ rows, hidden, ...rest }) => ({
      ...rest,
      rows: new Map(rows.map(([row, cells]): [number, Row] => [row, new Map(cells)])),
      hidden: { rows: new Set(hidden.rows), columns: new Set(hidden.columns) },
    })),
  }
}
