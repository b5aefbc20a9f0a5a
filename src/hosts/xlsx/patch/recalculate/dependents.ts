import type { Cell, Place, Range } from '../../../../grid/index.ts'
import type { Inputs } from './inputs.ts'

/** A formula and its place; the sheet's name is in lower case. */
export interface Formula extends Place {
  readonly cell: Cell
  readonly inputs: Inputs
}

/** Finds the formulas that depend directly on a cell. */
export type Dependents = (place: Place) => readonly Formula[]

/** Areas up to this many cells are looked up by cell, larger ones one after another. */
const small = 64

/** A key for a cell. */
export function cellKey(place: Place): string {
  return `${place.row} ${place.column} ${place.sheet}`
}

/** Looks up dependents of cells among some formulas. */
export function dependentsAmong(formulas: readonly Formula[]): Dependents {
  const byCell = new Map<string, Formula[]>()
  const bySheet = new Map<string, { readonly range: Range; readonly formula: Formula }[]>()
  for (const formula of formulas) {
    for (const { sheet, range } of formula.inputs.areas) {
      if (sizeOf(range) > small) push(bySheet, sheet, { range, formula })
      else for (const place of cellsIn(range, sheet)) push(byCell, cellKey(place), formula)
    }
  }

  return (place) => {
    const large = bySheet.get(place.sheet)?.filter(({ range }) => isIn(place, range)) ?? []
    return [...new Set([...(byCell.get(cellKey(place)) ?? []), ...large.map(({ formula }) => formula)])]
  }
}

/** The cells of a range. */
export function* cellsIn(range: Range, sheet: string): Generator<Place> {
  for (let row = range.row; row <= range.endRow; row++) {
    for (let column = range.column; column <= range.endColumn; column++) yield { sheet, row, column }
  }
}

/** Whether a place lies in a range of its sheet. */
export function isIn(place: { readonly row: number; readonly column: number }, range: Range): boolean {
  return (
    place.row >= range.row &&
    place.row <= range.endRow &&
    place.column >= range.column &&
    place.column <= range.endColumn
  )
}

function sizeOf({ row, column, endRow, endColumn }: Range): number {
  return (endRow - row + 1) * (endColumn - column + 1)
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
