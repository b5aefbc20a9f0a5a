import { type Cell, cellAt, type Range, type Row, type Sheet, type Workbook } from '../../src/grid/index.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { day } from '../made/workbook.ts'

/** As many activities a project, and indicators an activity, as plans have. */
const perProject = 8
const indicators = 1.4

/** A plan of about so many activities as its staff write it: merged blocks, rows of sums, a fault in some rows. The same at every call. */
export function benchPlan(activities: number): Workbook {
  const own = activities < 100 ? 7 : perProject
  const workbook = madePlan({ projects: Math.round(activities / own), activities: own, indicators })

  return { ...workbook, sheets: workbook.sheets.map(withFaults).map(withMerges) }
}

/** The same workbook without its merges. */
export function withoutMerges(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) }
}

interface Fault {
  /** In one row of so many. */
  readonly every: number
  readonly column: number
  readonly spoil: (cell: Cell) => Cell
}

const spoilNumber = (by: number) => (cell: Cell) =>
  typeof cell.value === 'number' ? { ...cell, value: cell.value + by } : cell

/** By sheet: a title that differs; a wrong cost, an amount as text, a negative; a wrong weight, an end before its start. */
const faults: readonly (readonly Fault[])[] = [
  [{ every: 211, column: 2, spoil: (cell) => ({ ...cell, value: `${cell.value} (جديد)` }) }],
  [
    { every: 53, column: 5, spoil: spoilNumber(0.01) },
    { every: 97, column: 6, spoil: (cell) => ({ ...cell, value: String(cell.value) }) },
    { every: 301, column: 7, spoil: () => ({ value: -5 }) },
  ],
  [
    { every: 89, column: 7, spoil: spoilNumber(0.01) },
    { every: 151, column: 5, spoil: () => day('2025-06-30') },
  ],
]

function withFaults(sheet: Sheet, index: number): Sheet {
  const rows = new Map(sheet.rows)
  for (const { every, column, spoil } of faults[index] ?? []) {
    for (const [row, cells] of rows) {
      const cell = cells.get(column)
      if (row % every === every - 1 && cell !== undefined) rows.set(row, new Map(cells).set(column, spoil(cell)))
    }
  }

  return { ...sheet, rows }
}

/** What stands once over the rows of a project is merged over them. */
function withMerges(sheet: Sheet): Sheet {
  const starts = [...sheet.rows.keys()].filter((row) => row > 0 && isHead(sheet.rows.get(row)))
  const ends = [...starts.slice(1), ([...sheet.rows.keys()].at(-1) ?? 0) + 1]
  const merges = starts.flatMap((row, index) =>
    [0, 1, 2].map(
      (column): Range => ({ row, column, endRow: lastOf(sheet, row, ends[index] ?? row), endColumn: column }),
    ),
  )

  return { ...sheet, merges: merges.filter(({ row, endRow }) => endRow > row) }
}

/** A row of sums is no part of the block above it. */
function lastOf(sheet: Sheet, row: number, end: number): number {
  let last = end - 1
  while (last > row && cellAt(sheet, last, 0) !== undefined) last -= 1

  return last
}

function isHead(cells: Row | undefined): boolean {
  return cells?.has(1) === true
}
