import { type Cell, isError, notCalculated } from '../../../../grid/index.ts'
import { exactSum } from '../../../../money/index.ts'
import type { Term } from './terms.ts'
import type { Values } from './values.ts'

/** What terms add up to; null where a cell holds what cannot be added, or what is not known. */
export function sumOf(terms: readonly Term[], values: Values): number | null {
  const numbers: number[] = []
  for (const term of terms) {
    if (term.of === 'number') numbers.push(term.sign * term.number)
    else {
      const found = term.of === 'cell' ? oneNumber(term.area, values) : numbersIn(term.area, values)
      if (found === null) return null

      for (const number of found) numbers.push(term.sign * number)
    }
  }

  return exactSum(numbers)
}

type Area = Parameters<Values['within']>[0]

/** A sum leaves texts and truth values out; an error makes it one. */
function numbersIn(area: Area, values: Values): readonly number[] | null {
  const numbers: number[] = []
  for (const cell of values.within(area)) {
    if (isUnknown(cell)) return null
    if (typeof cell.value === 'number') numbers.push(cell.value)
  }

  return numbers
}

/** What `+` adds must be a number; an empty cell counts as zero. */
function oneNumber({ sheet, range }: Area, values: Values): readonly number[] | null {
  const cell = values.at({ sheet, row: range.row, column: range.column })
  if (cell === undefined) return []

  return typeof cell.value === 'number' ? [cell.value] : null
}

function isUnknown(cell: Cell): boolean {
  return isError(cell.value) || notCalculated(cell)
}
