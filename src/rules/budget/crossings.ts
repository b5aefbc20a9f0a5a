import type { Centimes } from '../../money/index.ts'
import type { AmountField, BudgetLine } from '../../plan/index.ts'
import { amountIn, type Column, centimesOf, exactOf, partsOf } from './amounts.ts'
import type { ColumnRung, LineRung } from './ladder.ts'

/** A cell to mend and what it should hold. */
export interface WrongCell {
  readonly column: Column
  readonly field: AmountField
  readonly exact: Centimes
}

/** An activity's row whose sum misses: the cells to mend, and the sums that show it. */
export interface LineFault {
  readonly line: BudgetLine
  readonly cells: readonly [WrongCell, ...WrongCell[]]
  readonly sums: readonly AmountField[]
}

/** What crossing rows with columns explains, and what it leaves. */
export interface Crossed {
  readonly faults: readonly LineFault[]
  readonly lines: readonly LineRung[]
  readonly columns: readonly ColumnRung[]
}

/** Where a row and a column miss by the same amount, the cell that lies in both is the one to mend. */
export function crossed(lines: readonly LineRung[], columns: readonly ColumnRung[]): Crossed {
  const single = crossedSingly(lines, columns)
  const whole = crossedTogether(single.lines, single.columns)

  return { ...whole, faults: [...single.faults, ...whole.faults] }
}

function crossedSingly(lines: readonly LineRung[], columns: readonly ColumnRung[]): Crossed {
  const free = new Set(columns)
  const faults: LineFault[] = []
  const left = lines.filter((line) => {
    const column = [...free].find((one) => one.miss === line.miss && fits(line, one))
    if (column === undefined) return true

    free.delete(column)
    faults.push(...faultAt(line, [column]))
    return false
  })

  return { faults, lines: left, columns: [...free] }
}

/** Several wrong cells in one column, or in one row. */
function crossedTogether(lines: readonly LineRung[], columns: readonly ColumnRung[]): Crossed {
  const rest = { faults: [], lines, columns }
  const straight = lines.length === 1 || columns.length === 1
  if (!straight || lines.length === 0 || columns.length === 0 || missing(lines) !== missing(columns)) return rest
  if (!lines.every((line) => columns.every((column) => fits(line, column)))) return rest

  return { faults: lines.flatMap((line) => faultAt(line, columns)), lines: [], columns: [] }
}

/** A miss summed over several sums. */
export function missing(rungs: readonly { readonly miss: Centimes | null }[]): Centimes {
  return rungs.reduce((sum, { miss }) => sum + (miss ?? 0n), 0n)
}

function fits(line: LineRung, column: ColumnRung): boolean {
  const wrong = wrongAt(line.line, column.column, missing([line]))

  return wrong !== null && wrong.exact >= 0n
}

function faultAt(line: LineRung, columns: readonly ColumnRung[]): readonly LineFault[] {
  const [first, ...others] = columns.flatMap((column) => {
    const wrong = wrongAt(line.line, column.column, missing([columns.length > 1 ? column : line]))
    return wrong === null ? [] : [wrong]
  })
  if (first === undefined) return []

  return [{ line: line.line, cells: [first, ...others], sums: [line.sum, ...columns.map(({ sum }) => sum)] }]
}

function wrongAt(line: BudgetLine, column: Column, lacks: Centimes): WrongCell | null {
  const field = amountIn(line, column)
  const written = exactOf(field)

  return field === null || written === null ? null : { column, field, exact: centimesOf(written) + lacks }
}

/** A row that misses without a column: a part with the wrong sign explains it, else its cost is what to mend. */
export function lineFault({ line, sum, exact, miss }: LineRung, sums: readonly AmountField[]): LineFault {
  const turned = partsOf(line)
    .map((column) => wrongAt(line, column, miss ?? 0n))
    .find((part) => part !== null && part.exact > 0n && part.field.value === -part.exact)
  if (turned != null) return { line, cells: [turned], sums: [sum, ...sums] }

  return { line, cells: [{ column: 'cost', field: sum, exact: exact ?? 0n }], sums }
}
