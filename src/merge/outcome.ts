import type { Difference } from '../diff/index.ts'
import { addressOf, type Cell, cellAt, type Place, sheetNamed, type Workbook } from '../grid/index.ts'
import type { MergeOutcome } from './schema.ts'
import type { Conflict, Merge } from './types.ts'

/** What a merge is told with beside itself. */
export interface Merged {
  readonly base: { readonly path: string; readonly workbook: Workbook }
  readonly copies: readonly string[]
  /** How many comments each copy has that the base has not. */
  readonly comments: ReadonlyMap<string, number>
  /** Rows of the committee's record that are taken from the copies. */
  readonly decisions: number
  /** The file that was written, and what of the plan it changed. */
  readonly result: { readonly path: string; readonly difference: Difference; readonly toCalculate: number } | null
}

/** A merge as plain data for other programs. */
export function outcomeOf(merge: Merge, { base, copies, comments, decisions, result }: Merged): MergeOutcome {
  return {
    format: 'infitah.merge/1',
    base: base.path,
    copies: copies.map((file) => ({
      file,
      taken: merge.edits.filter(({ from }) => from.includes(file)).length,
      comments: comments.get(file) ?? 0,
    })),
    decisions,
    written: result?.path ?? null,
    edits: merge.edits.map(({ at, cell, from }) => ({
      ...placeOf(at),
      was: heldAt(base.workbook, at),
      now: cell,
      from: [...from],
    })),
    conflicts: merge.conflicts.map(conflictOf),
    byHand: merge.byHand.map(({ cells, where, ...rest }) => ({
      ...rest,
      where: [...where],
      cells: cells.map(({ address, cell }) => ({ cell: address, held: cell })),
    })),
    toCalculate: result?.toCalculate ?? 0,
    difference: result?.difference ?? null,
  }
}

function conflictOf({ at, meaning, base, versions }: Conflict): MergeOutcome['conflicts'][number] {
  return {
    ...placeOf(at),
    project: meaning?.project ?? null,
    activity: meaning?.activity ?? null,
    column: meaning?.column ?? null,
    base,
    versions: versions.map(({ copies, cell }) => ({ copies: [...copies], held: cell })),
  }
}

function placeOf(at: Place): { readonly sheet: string; readonly cell: string } {
  return { sheet: at.sheet, cell: addressOf(at) }
}

function heldAt(workbook: Workbook, { sheet: name, row, column }: Place): Cell | null {
  const sheet = sheetNamed(workbook, name)

  return (sheet === undefined ? undefined : cellAt(sheet, row, column)) ?? null
}
