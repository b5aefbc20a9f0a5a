import {
  type Cell,
  type CellError,
  type CellValue,
  isError,
  type Place,
  type Range,
  type Workbook,
} from '../../../../grid/index.ts'
import { cellKey, cellsIn, type Dependents, dependentsAmong, type Formula, isIn } from './dependents.ts'
import { resultOf } from './evaluate.ts'
import { expressionOf } from './expression.ts'
import { inputsOf } from './inputs.ts'
import type { Names } from './names.ts'
import { type Values, valuesOf } from './values.ts'

/** Cells that one formula fills together; their sheet's name in lower case. */
export interface Block {
  readonly sheet: string
  readonly range: Range
}

/**
 * The new result of a cell; its sheet's name in lower case. Where another program must calculate it, a formula has none
 * (null), and a cell that the formula of another cell fills holds an error: empty, it would pass for zero.
 */
export interface Result extends Place {
  readonly value: CellValue
}

const notAvailable: CellError = { error: '#N/A' }

/** What a patch has written. */
export interface Written extends Place {
  /** A formula whose result is not known. */
  readonly toCalculate: boolean
}

/**
 * The stored results that are no longer true once some cells were written: sums and what our own forms calculate are
 * calculated again, all others are told to be unknown, and so is what depends on those. A formula that was written with its result keeps it where it depends
 * on no other cell that was. Results that stay as they were are left out.
 */
export function staleResults(
  workbook: Workbook,
  names: Names,
  blocks: readonly Block[],
  written: readonly Written[],
): readonly Result[] {
  if (written.length === 0) return []

  const formulas = formulasIn(workbook, names)
  const stale = staleAmong(formulas, blocks, written)
  const values = valuesOf(workbook)
  const results: Result[] = []
  for (const { formula, places } of inOrder(stale)) {
    const value = formula === null ? null : calculated(formula, blocks, values)
    for (const place of places) {
      const before = values.at(place)
      const result = before?.formula === undefined ? notAvailable : value
      if (before !== undefined && !isSame(before.value, result)) results.push({ ...place, value: result })
      values.set(place, value)
    }
  }

  return results
}

function formulasIn({ sheets }: Workbook, names: Names): readonly Formula[] {
  return sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => {
        const formula = formulaAt({ sheet: sheet.name, row, column }, cell, names)
        return formula === null ? [] : [formula]
      }),
    ),
  )
}

function formulaAt(at: Place, cell: Cell, names: Names): Formula | null {
  if (cell.formula === undefined) return null

  return { ...at, sheet: at.sheet.toLowerCase(), cell, inputs: inputsOf(cell.formula, at, names) }
}

function blockOf(place: Place, blocks: readonly Block[]): Block | undefined {
  return blocks.find(({ sheet, range }) => sheet === place.sheet && isIn(place, range))
}

interface Stale {
  readonly formula: Formula
  /** Itself, or all cells of its block. */
  readonly places: readonly Place[]
  readonly next: Formula[]
  waitsFor: number
}

type StaleOnes = ReadonlyMap<string, Stale>

/** Follows what was written from formula to formula. */
function staleAmong(formulas: readonly Formula[], blocks: readonly Block[], written: readonly Written[]): StaleOnes {
  const dependents = dependentsAmong(formulas)
  const stale = new Map<string, Stale>()
  const queue: Stale[] = []
  const add = (formula: Formula): Stale => {
    const known = stale.get(cellKey(formula))
    if (known !== undefined) return known

    const block = blockOf(formula, blocks)
    const places = block === undefined ? [formula] : [...cellsIn(block.range, block.sheet)]
    const added = { formula, places, next: [], waitsFor: 0 }
    stale.set(cellKey(formula), added)
    queue.push(added)
    return added
  }

  const again = new Set(written.filter(({ toCalculate }) => toCalculate).map(cellKey))
  for (const formula of formulas) if (formula.inputs.open || again.has(cellKey(formula))) add(formula)
  for (const place of written) {
    for (const formula of dependents(place)) if (cellKey(formula) !== cellKey(place)) add(formula)
  }
  // The queue grows as it is followed.
  for (const one of queue) follow(one, dependents, add)

  return stale
}

function follow(stale: Stale, dependents: Dependents, add: (formula: Formula) => Stale): void {
  for (const place of stale.places) {
    for (const formula of dependents(place)) {
      const next = add(formula)
      next.waitsFor += 1
      stale.next.push(formula)
    }
  }
}

/** Each formula after all that it depends on; formulas that wait for each other come last, without a formula to calculate. */
function* inOrder(
  stale: StaleOnes,
): Generator<{ readonly formula: Formula | null; readonly places: readonly Place[] }> {
  const ready = [...stale.values()].filter(({ waitsFor }) => waitsFor === 0)
  const done = new Set<Stale>()
  for (let one = ready.pop(); one !== undefined; one = ready.pop()) {
    done.add(one)
    yield one
    for (const formula of one.next) {
      const next = stale.get(cellKey(formula))
      if (next === undefined) continue

      next.waitsFor -= 1
      if (next.waitsFor === 0) ready.push(next)
    }
  }
  for (const one of stale.values()) if (!done.has(one)) yield { formula: null, places: one.places }
}

function calculated(formula: Formula, blocks: readonly Block[], values: Values): CellValue {
  const { open, tokens } = formula.inputs
  const expression = open || blockOf(formula, blocks) !== undefined ? null : expressionOf(tokens)

  return expression === null ? null : resultOf(expression, values)
}

function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || (isError(a) && isError(b) && a.error === b.error)
}
