import type { Cell } from '../grid/index.ts'
import type { Column } from '../matrices/index.ts'
import { amountIn, blockBase, firstCell, type Reading, readRows } from './blocks.ts'
import { amountField, textField } from './fields.ts'
import { totalKind } from './row-words.ts'
import { columnsOf, read, readColumn, type TableRow } from './rows.ts'
import type { Stretch } from './segments.ts'
import type { AmountField, BudgetBlock, BudgetLine, TotalRow } from './types.ts'

/** Reads a project's rows in matrix 2. */
export function budgetBlock(stretch: Stretch, reading: Reading): BudgetBlock {
  const { rows, total } = stretch
  const cost = firstCell(rows, 'cost')
  const lines = rows.map((row) => readRows([row], budgetLine, reading)).filter((line) => line !== null)

  return {
    ...blockBase('budget', stretch, reading),
    cost: amountIn(cost, 'cost', reading, false),
    lines,
    total: total === null ? null : readRows([total], totalOf, reading),
  }
}

/** An activity's money; null for a row that has neither a label nor an amount of its own. */
function budgetLine([row]: readonly [TableRow, ...TableRow[]], reading: Reading): BudgetLine | null {
  const label = read(row, 'activity')
  const amounts = amountsOf(row, reading)
  if (label?.cell === undefined && !amounts.any) return null

  const place = label ?? { at: { sheet: row.sheet, row: row.row, column: 0 }, cell: undefined }
  return { label: textField(place), cost: amounts.cost, mobilised: amounts.mobilised, byYear: amounts.byYear }
}

function totalOf([row]: readonly [TableRow, ...TableRow[]], reading: Reading): TotalRow {
  return totalRow(row, reading)
}

/** A row of sums; its cost may stand in the column of activities or of projects, where its label does not, or not at all. */
export function totalRow(row: TableRow, reading: Reading): TotalRow {
  const labels = [...row.cells].filter(([, cell]) => isSumLabel(cell))
  const [column, cell] = labels[0] ?? [0, undefined]
  const label = { at: { sheet: row.sheet, row: row.row, column }, cell }
  const amounts = amountsOf(row, reading)
  const projectCost = read(row, 'cost')
  const costs = [amounts.cost, amountIn(projectCost, 'cost', reading, false)]
  const cost =
    costs.find((one) => one !== null && one.written !== '' && !isSumLabel(row.cells.get(one.at.column))) ?? null

  return { label: textField(label), cost, mobilised: amounts.mobilised, byYear: amounts.byYear }
}

function isSumLabel(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && totalKind(cell.value) !== null
}

function amountsOf(row: TableRow, reading: Reading) {
  const years = columnsOf(row.segment, 'programmed').filter((column) => column.year !== null)
  const cells = [read(row, 'activityCost'), read(row, 'mobilised'), ...years.map((column) => readColumn(row, column))]
  const any = cells.some((cell) => cell?.cell !== undefined)
  const [cost = null, mobilised = null] = cells

  return {
    any,
    cost: amountIn(cost, 'activityCost', reading, any),
    mobilised: amountIn(mobilised, 'mobilised', reading, any),
    byYear: new Map(years.map((column) => [column.year ?? 0, amountInYear(row, column, reading, any)])),
  }
}

function amountInYear(row: TableRow, column: Column, reading: Reading, any: boolean): AmountField {
  return amountField(readColumn(row, column), reading.habits.marks.of(column.key), any)
}
