import { type Cell, cellAt, coveredBy, isError, type Place } from '../grid/index.ts'
import { type Facing, facing, type SheetPair } from './facing.ts'
import type { Placing } from './formulas.ts'
import { mergesByHand } from './merged-cells.ts'
import { formatKey, sameContent } from './same.ts'
import type { ByHand } from './types.ts'

/** A cell that a copy changed, at its place in the base. */
export interface CellChange {
  readonly at: Place
  readonly base: Cell | undefined
  readonly cell: Cell | null
  readonly content: boolean
  readonly format: boolean
}

/** A row of a sheet as one text. */
export function rowKey({ sheet, row }: Pick<Place, 'sheet' | 'row'>): string {
  return `${sheet}!${row}`
}

/** What a copy changed on one sheet. */
export interface SheetChanges {
  readonly cells: readonly CellChange[]
  /** Rows by `rowKey` that are another thing than in the base. */
  readonly wholeRows: readonly string[]
  readonly byHand: readonly ByHand[]
}

/** The changes of a sheet cell by cell, and what of it cannot be told that way. */
export function sheetChanges(pair: SheetPair, placings: ReadonlyMap<string, Placing>, name: string): SheetChanges {
  const { base, copy, placing } = pair
  const faces = facing(pair, placings)
  const reasonToLose = reasons(pair, faces)
  const cells: CellChange[] = []
  const lost: Lost[] = []
  for (const { row, column, from, to } of faces) {
    const was = cellAt(base, row, column)
    const content = to === 'unplaced' || !sameContent(was, to)
    const format = was !== undefined && to !== undefined && to !== 'unplaced' && formatKey(was) !== formatKey(to)
    if (!content && !format) continue

    const kind = reasonToLose(row, column, to, was)
    if (kind === null && to !== 'unplaced') {
      cells.push({ at: { sheet: base.name, row, column }, base: was, cell: to ?? null, content, format })
    } else if (kind !== null && from !== null && !isResult(kind, was, from.cell)) lost.push({ kind, ...from })
  }

  return {
    cells,
    wholeRows: [...placing.rows.replaced].map((row) => rowKey({ sheet: base.name, row })),
    byHand: [...lostByHand(lost, name, copy.name), ...mergesByHand(pair, name)],
  }
}

const kinds = ['formulas', 'cells-covered', 'errors', 'values-for-formulas'] as const

interface Lost {
  readonly kind: (typeof kinds)[number]
  readonly address: string
  readonly cell: Cell
}

type Reason = (row: number, column: number, to: Facing['to'], was: Cell | undefined) => Lost['kind'] | null

/**
 * Why a cell cannot be written: under a merge nobody would see it; an error value is nothing to write; and where a
 * program left out all formulas of a sheet, nobody meant to take them out of the base.
 */
function reasons({ base }: SheetPair, faces: readonly Facing[]): Reason {
  const covered = coveredBy(base)
  const flattened = isFlattened(base, faces)

  return (row, column, to, was) => {
    if (to === 'unplaced') return 'formulas'
    if (covered(row, column)) return 'cells-covered'
    if (flattened && was?.formula !== undefined) return 'values-for-formulas'

    return to !== undefined && to.formula === undefined && isError(to.value) ? 'errors' : null
  }
}

/** A formula's own result in its place says nothing new. */
function isResult(kind: Lost['kind'], was: Cell | undefined, { value }: Cell): boolean {
  return kind === 'values-for-formulas' && was !== undefined && sameContent({ value: was.value }, { value })
}

/** Whether a copy has a value where the base has a formula, several times and without exception. */
function isFlattened(base: SheetPair['base'], faces: readonly Facing[]): boolean {
  const formulas = faces.filter(({ row, column }) => cellAt(base, row, column)?.formula !== undefined)

  return formulas.length > 1 && formulas.every(({ from }) => from !== null && from.cell.formula === undefined)
}

function lostByHand(lost: readonly Lost[], copy: string, sheet: string): readonly ByHand[] {
  return kinds.flatMap((kind): readonly ByHand[] => {
    const cells = lost.filter((one) => one.kind === kind).map(({ address, cell }) => ({ address, cell }))

    return cells.length === 0 ? [] : [{ kind, copy, sheet, where: cells.map(({ address }) => address), cells }]
  })
}
