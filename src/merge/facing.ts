import { addressOf, type Cell, cellAt, type Sheet } from '../grid/index.ts'
import type { Alignment } from './alignment.ts'
import { formulaKey } from './formula-key.ts'
import { formulaInBase, type Placing } from './formulas.ts'

/** One sheet of the base with its other self in a copy, and how they lie on each other. */
export interface SheetPair {
  readonly base: Sheet
  readonly copy: Sheet
  readonly placing: Placing
}

/** A cell of the base and what a copy has of it. */
export interface Facing {
  readonly row: number
  readonly column: number
  /** The copy's cell with its address there; null where it has none. */
  readonly from: { readonly address: string; readonly cell: Cell } | null
  /** That cell as the base would write it. */
  readonly to: Cell | undefined | 'unplaced'
}

/** Every cell of the base that is filled in either, with what the copy has of it. */
export function facing({ base, copy, placing }: SheetPair, placings: ReadonlyMap<string, Placing>): readonly Facing[] {
  const found = new Map<string, Facing>()
  for (const [copyRow, cells] of copy.rows) {
    const row = placing.rows.toBase.get(copyRow)
    for (const [copyColumn, cell] of row === undefined ? [] : cells) {
      const column = placing.columns.toBase.get(copyColumn)
      if (row === undefined || column === undefined) continue

      const from = { address: addressOf({ row: copyRow, column: copyColumn }), cell }
      const to = inBase(cell, cellAt(base, row, column), copy.name, placings)
      found.set(`${row} ${column}`, { row, column, from, to })
    }
  }
  for (const [row, cells] of base.rows) {
    if (isKept(placing.rows, row)) continue
    for (const column of cells.keys()) {
      if (isKept(placing.columns, column) || found.has(`${row} ${column}`)) continue
      found.set(`${row} ${column}`, { row, column, from: null, to: undefined })
    }
  }

  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column)
}

/** What nobody can tell the end of stays as it is in the base. */
function isKept({ deleted, unmatched }: Alignment, at: number): boolean {
  return deleted.includes(at) || unmatched.includes(at)
}

/** A formula that only followed its rows is the base's own. */
function inBase(
  cell: Cell,
  was: Cell | undefined,
  sheet: string,
  placings: ReadonlyMap<string, Placing>,
): Cell | 'unplaced' {
  if (cell.formula === undefined || cell.formula === was?.formula) return cell

  const formula = formulaInBase(cell.formula, sheet, placings)
  if (formula !== null) return { ...cell, formula }

  return was?.formula !== undefined && shapeOf(was.formula) === shapeOf(cell.formula)
    ? { ...cell, formula: was.formula }
    : 'unplaced'
}

function shapeOf(formula: string): string {
  return formulaKey(formula).replace(/\d+/g, '')
}
