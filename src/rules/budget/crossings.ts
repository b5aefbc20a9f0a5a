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
    const column = [...free].find((one) => one.miss === line.miss && faultAt(line, [one]) !== null)
    const fault = column === undefined ? null : faultAt(line, [column])
    if (column === undefined || fault === null) return true

    free.delete(column)
    faults.push(fault)
    return false
  })

  return { faults, lines: left, columns: [...free] }
}

/** Several wrong cells in one column, or in one row. */
function crossedTogether(lines: readonly LineRung[], columns: readonly ColumnRung[]): Crossed {
  const rest = { faults: [], lines, columns }
  const straight = lines.length === 1 || columns.length === 1
  if (!straight || lines.length === 0 || columns.length === 0 || missing(lines) !== missing(columns)) return rest

  const faults = lines.map((line) => faultAt(line, columns)).filter((fault) => fault !== null)
  return faults.length === lines.length ? { faults, lines: [], columns: [] } : rest
}

/** A miss summed over several sums. */
export function missing(rungs: readonly { readonly miss: Centimes | null }[]): Centimes {
  return rungs.reduce((sum, { miss }) => sum + (miss ?? 0n), 0n)
}

/** The cells where a row crosses columns, unless mending one would take it below zero. */
function faultAt(line: LineRung, columns: readonly ColumnRung[]): LineFault | null {
  const lacks = (column: ColumnRung) => missing([columns.length > 1 ? column : line])
  const cells = columns.map((column) => wrongAt(line.line, column.column, lacks(column)))
  const [first, ...others] = cells.filter((cell) => cell !== null && cell.exact >= 0n).filter((cell) => cell !== null)
  if (first === undefined || others.length + 1 < columns.length) return null

  return { line: line.line, cells: [first, ...others], sums: [line.sum, ...columns.map(({ sum }) => sum)] }
}

function wrongAt(line: BudgetLine, column: Column, lacks: Centimes): WrongCell | null {
  const field = amountIn(line, column)
  const written = exactOf(field)

  return field === null || written === null ? null : { column, field, exact: centimesOf(written) + lacks }
}

/** A row that misses without a column: a part with the wrong sign explains it, else its cost is what to mend. */
export function lineFault(rung: LineRung, sums: readonly AmountField[]): LineFault {
  const { line, sum, exact } = rung
  const turned = partsWhere(rung, ({ field, exact: right }) => {
    const written = field.value ?? 0n
    return written < 0n && (right === -written || right === 0n)
  })[0]
  if (turned !== undefined) return { line, cells: [turned], sums: [sum, ...sums] }

  return { line, cells: [{ column: 'cost', field: sum, exact: exact ?? 0n }], sums }
}

/** A row whose cost is known to be right: the one part that it has too much, else the only one that can be mended. */
export function partFault(rung: LineRung): LineFault | null {
  const parts = partsWhere(rung, ({ field, exact }) => (field.value ?? 0n) !== 0n && exact >= 0n)
  const needless = parts.filter(({ exact }) => exact === 0n)
  const [part, ...others] = needless.length === 0 ? parts : needless

  return part === undefined || others.length > 0 ? null : { line: rung.line, cells: [part], sums: [rung.sum] }
}

/** The parts of a row that could each be what it misses, as they would then have to be. */
function partsWhere(rung: LineRung, suits: (part: WrongCell) => boolean): readonly WrongCell[] {
  return partsOf(rung.line)
    .map((column) => wrongAt(rung.line, column, missing([rung])))
    .filter((part) => part !== null && suits(part))
    .filter((part) => part !== null)
}
