import type { CoCreation, CountField, IdeaRow } from '../../plan/index.ts'
import { shownLabel } from '../shown-label.ts'
import { countOf, isEmpty, sumOf } from './sum-of-counts.ts'

/** The columns of table 02. */
export const ideaColumns = ['received', 'selected', 'refused'] as const
export type IdeaColumn = (typeof ideaColumns)[number]

/** A row of table 02 whose ideas received are not those selected and refused: `miss` is by how many too many. */
export interface RowMiss {
  readonly row: IdeaRow
  /** `''` for the row of sums. */
  readonly channel: string
  readonly isTotal: boolean
  readonly received: number
  readonly miss: number
}

/** A column of table 02 whose sum is not that of its channels. */
export interface ColumnMiss {
  readonly column: IdeaColumn
  readonly total: CountField
  readonly written: number
  readonly miss: number
}

/** The rows of table 02 that do not balance, the row of sums last. */
export function rowMisses({ rows, total }: NonNullable<CoCreation['channels']>): readonly RowMiss[] {
  const channels = rows.flatMap((row) => rowMiss(row, shownLabel(row.channel), false))

  return total === null ? channels : [...channels, ...rowMiss(total, '', true)]
}

function rowMiss(row: IdeaRow, channel: string, isTotal: boolean): readonly RowMiss[] {
  const received = countOf(row.received)
  const classified = sumOf([row.selected, row.refused])
  const miss = received === null ? 0 : received - (classified ?? received)

  return received === null || miss === 0 ? [] : [{ row, channel, isTotal, received, miss }]
}

/** The columns of table 02 whose total is not the sum of its channels. */
export function columnMisses({ rows, total }: NonNullable<CoCreation['channels']>): readonly ColumnMiss[] {
  return ideaColumns.flatMap((column) => {
    const field = total?.[column] ?? null
    const sum = sumOf(rows.map((row) => row[column]))
    const written = field === null || isEmpty(field) ? null : countOf(field)
    if (field === null || written === null || sum === null || written === sum) return []

    return [{ column, total: field, written, miss: written - sum }]
  })
}

/** By how many ideas a row's cell is too high, if its row misses because of it. */
export function errorInRow({ miss }: RowMiss, column: IdeaColumn): number {
  return column === 'received' ? miss : -miss
}
