import type { Cell } from '../../src/grid/index.ts'
import { amountField, type CellRead } from '../../src/plan/fields.ts'
import type { AmountField } from '../../src/plan/index.ts'
import type { Written } from './plan-spec.ts'

/** Cells of one sheet, each in a place of its own. */
export interface Cells {
  next(written: Written): CellRead
}

/** Takes the cells of a sheet one after the other, row by row. */
export function cellsOn(sheet: string): Cells {
  const width = 20
  let taken = 0

  return {
    next(written) {
      const at = { sheet, row: Math.floor(taken / width), column: taken % width }
      taken += 1
      return { at, cell: cellOf(written) }
    },
  }
}

function cellOf(written: Written): Cell | undefined {
  if (written === '') return undefined

  return typeof written === 'object' ? written : { value: written }
}

/** An amount, read as the plan reads it; null where the matrix has no such column. */
export function amountOn(cells: Cells, written: Written | undefined): AmountField | null {
  return written === undefined ? null : amountField(cells.next(written))
}
