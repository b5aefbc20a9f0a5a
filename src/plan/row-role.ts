import type { Cell } from '../grid/index.ts'
import {
  type Column,
  type FieldName,
  headerCell,
  headsMatrix,
  isHeaderLike,
  type Lean,
  leansToImpact,
  type MatrixKind,
  rowLean,
} from '../matrices/index.ts'
import { traceOf, tracesOf } from './column-habits.ts'
import { labelFormulas } from './label-formulas.ts'
import { datingOf } from './monitoring-block.ts'
import type { TableRow } from './rows.ts'
import { outlineOf } from './segments.ts'

/** Whether a row still plays the part it played: same project, same kind, same habits, and no header. */
export function sameRole(kind: MatrixKind, old: TableRow, next: TableRow): boolean {
  const typed = numbersTypedOver(old, next)
  if (typed !== null) return typed.every((column) => traceOf(old, column) === traceOf(next, column))

  return (
    outlineOf(kind, old) === outlineOf(kind, next) &&
    tracesOf(old) === tracesOf(next) &&
    labelFormulas(old) === labelFormulas(next) &&
    (kind !== 'monitoring' || datingOf(old) === datingOf(next)) &&
    headsMatrix(next.cells) === null &&
    !isHeaderLike(old.cells) &&
    !isHeaderLike(next.cells)
  )
}

/** Fields whose numbers say nothing of where projects begin and end. */
const figures: ReadonlySet<FieldName> = new Set([
  'cost',
  'activityCost',
  'mobilised',
  'programmed',
  'weight',
  'maximum',
  'achieved',
  'impactAchieved',
])

/** The columns in which a number replaced a number, neither a year as headers have them; null where more has changed. */
function numbersTypedOver(old: TableRow, next: TableRow): readonly Column[] | null {
  const typed: Column[] = []
  if (old.cells.size !== next.cells.size) return null

  for (const [place, cell] of next.cells) {
    const before = old.cells.get(place)
    if (before === cell) continue

    const column = next.segment.columns.find((one) => one.column === place)
    if (column === undefined || !figures.has(column.field) || !isFigureOverFigure(before, cell)) return null

    typed.push(column)
  }

  return typed
}

function isFigureOverFigure(old: Cell | undefined, next: Cell): boolean {
  if (typeof old?.value !== 'number' || typeof next.value !== 'number') return false

  return (
    old.format === next.format && old.formula === next.formula && headerCell(old) === null && headerCell(next) === null
  )
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
