import type { Cell } from '../grid/index.ts'
import {
  type Column,
  headsMatrix,
  isHeaderLike,
  isStranger,
  type Lean,
  leansToImpact,
  type MatrixKind,
  rowLean,
} from '../matrices/index.ts'
import { numbersColumns } from './asides.ts'
import { traceOf, tracesOf } from './column-habits.ts'
import { type Beside, decidesHeaders } from './header-neighbours.ts'
import { labelFormulas } from './label-formulas.ts'
import { datingOf } from './monitoring-block.ts'
import { outlineOf } from './outline.ts'
import type { TableRow } from './rows.ts'
import { valueFields } from './value-fields.ts'

/** Whether a row still plays the part it played: same project, same kind, same habits, and no header. `beside` gives the rows over and under it. */
export function sameRole(kind: MatrixKind, old: TableRow, next: TableRow, beside: Beside): boolean {
  if (decidesHeaders(old, beside) || decidesHeaders(next, beside) || settlesDispute(old, next)) return false
  if (numbersColumns(next)) return false

  const typed = typedOver(old, next)
  if (typed === null) return samePart(kind, old, next) && tracesOf(old) === tracesOf(next) && areNoHeaders(old, next)
  if (!typed.every(({ column }) => column === undefined || traceOf(old, column) === traceOf(next, column))) return false

  return (typed.every(isFigure) || samePart(kind, old, next)) && (typed.every(isNoHeader) || areNoHeaders(old, next))
}

function samePart(kind: MatrixKind, old: TableRow, next: TableRow): boolean {
  return (
    outlineOf(kind, old) === outlineOf(kind, next) &&
    labelFormulas(old) === labelFormulas(next) &&
    (kind !== 'monitoring' || datingOf(old) === datingOf(next))
  )
}

/** A cell that two columns say to hold, and that tells which of them is read. */
function settlesDispute({ segment, cells }: TableRow, next: TableRow): boolean {
  return segment.disputed.some((column) => cells.get(column) !== next.cells.get(column))
}

function areNoHeaders(old: TableRow, next: TableRow): boolean {
  return headsMatrix(next.cells) === null && !isHeaderLike(old.cells) && !isHeaderLike(next.cells)
}

/** A cell that was typed over; `column` is undefined where nobody reads it. */
interface Typed {
  readonly column: Column | undefined
  readonly old: Cell
  readonly next: Cell
}

/** The cells that were typed over; null where a cell was filled or emptied. */
function typedOver(old: TableRow, next: TableRow): readonly Typed[] | null {
  if (old.cells.size !== next.cells.size) return null

  const typed: Typed[] = []
  for (const [place, cell] of next.cells) {
    const before = old.cells.get(place)
    if (before === undefined) return null
    if (before !== cell) {
      typed.push({ column: next.segment.columns.find(({ column }) => column === place), old: before, next: cell })
    }
  }

  return typed
}

/** A number over a number in a column of them. */
function isFigure({ column, old, next }: Typed): boolean {
  if (column === undefined || typeof old.value !== 'number' || typeof next.value !== 'number') return false

  return valueFields.has(column.field) && old.formula === next.formula
}

/** What no header holds, over what none holds: such a row heads as little as it did. */
function isNoHeader({ old, next }: Typed): boolean {
  return isStranger(old) && isStranger(next)
}

/** How bare shares lean after the edits so far, by how they leaned at first: pages of one layout lean together. */
export type Leans = Map<object, Lean>

/** Whether every share whose header does not tell still belongs to the indicator that it belonged to. */
export function sameLeans(leans: Leans, old: TableRow, next: TableRow): boolean {
  return old.segment.columns.every((column) => {
    if (column.lean === null) return true

    const lean = leans.get(column.lean) ?? column.lean
    const rows = lean.rows - rowLean(old.cells, column.column, lean) + rowLean(next.cells, column.column, lean)
    const after = { ...lean, rows }
    leans.set(column.lean, after)
    return leansToImpact(after) === leansToImpact(lean)
  })
}

/** Whether two rows hold the same. */
export function holdsTheSame(old: TableRow, next: TableRow): boolean {
  if (old.cells.size !== next.cells.size) return false
  for (const [column, cell] of next.cells) {
    const before = old.cells.get(column)
    if (before !== cell && (before === undefined || !sameCell(before, cell))) return false
  }

  return true
}

function sameCell(some: Cell, other: Cell): boolean {
  return some.value === other.value && some.formula === other.formula && some.format === other.format
}
