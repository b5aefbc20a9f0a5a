import { at } from './areas.ts'
import { budgetColumns as columns } from './columns.ts'
import type { Highlight } from './description.ts'
import type { Draft } from './draft.ts'
import { cell, cells, fixed, fixedCells, inColumn, misses, sumOf } from './formulas.ts'
import { type Block, firstRows } from './layout.ts'

/** Sums of matrix 2 that were written over in place of their formulas, and no longer agree with what they sum up. */
export function budgetHighlights({ blocks }: Draft, width: number, last: number): readonly Highlight[] {
  const row = firstRows.budget
  const credits = `SUM(${inColumn(row, columns.mobilised)}:${inColumn(row, width - 1)})`
  const totals = blocks.map(({ total }) => cell(total, columns.activityCost))

  return [
    wrong(
      at(row, columns.activityCost, last, columns.activityCost),
      misses(inColumn(row, columns.activityCost), credits),
    ),
    ...blocks.flatMap((block) => projectHighlights(block, width)),
    wrong(
      at(last + 1, columns.activityCost, last + 1, width - 1),
      misses(cell(last + 1, columns.activityCost), sumOf(totals)),
    ),
  ]
}

/** A project's cost, and the row of its sums. */
function projectHighlights({ budget: { first, last }, total }: Block, width: number): readonly Highlight[] {
  const costs = at(first, columns.activityCost, last, columns.activityCost)

  return [
    wrong(at(first, columns.cost, last, columns.cost), misses(fixed(first, columns.cost), `SUM(${fixedCells(costs)})`)),
    wrong(
      at(total, columns.activityCost, total, width - 1),
      misses(cell(total, columns.activityCost), `SUM(${cells(costs)})`),
    ),
  ]
}

function wrong(range: Highlight['range'], formula: string): Highlight {
  return { range, formula, look: 'wrong' }
}
