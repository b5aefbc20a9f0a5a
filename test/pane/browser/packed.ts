import type { Cell, Range, Workbook } from '../../../src/grid/index.ts'

/** A workbook that goes through JSON. */
export interface Packed {
  readonly date1904: boolean
  readonly sheets: readonly {
    readonly name: string
    readonly rows: readonly (readonly [number, readonly (readonly [number, Cell])[]])[]
    readonly merges: readonly Range[]
    readonly ours: boolean
  }[]
}

/** A workbook without maps. */
export function packed({ date1904, sheets }: Workbook): Packed {
  return {
    date1904,
    sheets: sheets.map(({ name, rows, merges, ours }) => ({
      name,
      rows: [...rows].map(([row, cells]) => [row, [...cells]] as const),
      merges,
      ours,
    })),
  }
}

/** The workbook again. */
export function unpacked({ date1904, sheets }: Packed): Workbook {
  return {
    date1904,
    sheets: sheets.map(({ rows, ...sheet }) => ({
      ...sheet,
      hidden: { rows: new Set(), columns: new Set() },
      rows: new Map(rows.map(([row, cells]) => [row, new Map(cells)])),
    })),
  }
}
