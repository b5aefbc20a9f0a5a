import type { Cell } from '../../src/grid/index.ts'
import type { AmountField, BudgetLine, Plan, Project, TotalRow } from '../../src/plan/index.ts'
import type { Bed } from './beds.ts'
import { cellIn } from './planting.ts'

/** A row of matrix 2 with the project it belongs to. */
export interface PlanLine {
  readonly project: Project
  readonly line: BudgetLine
}

/** Every activity's money. */
export function linesOf({ projects }: Plan): readonly PlanLine[] {
  return projects.flatMap((project) => (project.budget?.lines ?? []).map((line) => ({ project, line })))
}

/** The cells of a row that hold amounts, its cost first. */
export function amountsOf(row: BudgetLine | TotalRow): readonly AmountField[] {
  return [row.cost, row.mobilised, ...row.byYear.values()].filter((field) => field !== null)
}

/** The parts of a row: mobilised and years. */
export function partsOf(row: BudgetLine | TotalRow): readonly AmountField[] {
  return [row.mobilised, ...row.byYear.values()].filter((field) => field !== null)
}

/** The cells that hold what each project costs by matrix 1, and by matrix 2. */
export function projectCosts({ projects }: Plan, matrix: 'listed' | 'budget'): readonly AmountField[] {
  return projects.flatMap((project) => project[matrix]?.cost ?? [])
}

/** The first, one in the middle and the last. */
export function spread<T>(all: readonly T[]): readonly T[] {
  return [...new Set([0, Math.floor(all.length / 2), all.length - 1])].flatMap((index) => all.slice(index, index + 1))
}

/** A cell with its amount changed by centimes, written as the cell was: a number, or text. */
export function off({ workbook }: Bed, { at, value }: AmountField, centimes: bigint): Cell {
  return amountCell(cellIn(workbook, at), (value ?? 0n) + centimes)
}

/** An amount as a cell of this kind would hold it. */
export function amountCell(like: Cell | null, centimes: bigint): Cell {
  const format = like?.format === undefined ? {} : { format: like.format }
  if (typeof like?.value === 'string') return { value: (Number(centimes) / 100).toFixed(2), ...format }

  return { value: Number(centimes) / 100, ...format }
}
