import type { Centimes } from '../../money/index.ts'
import type { AmountField } from '../../plan/index.ts'

/** A column of matrix 2 that holds money: the cost, the mobilised credits, or a year. */
export type Column = 'cost' | 'mobilised' | number

/** A row of matrix 2 that holds money: an activity's, or a row of sums. */
export interface MoneyRow {
  readonly cost: AmountField | null
  readonly mobilised: AmountField | null
  readonly byYear: ReadonlyMap<number, AmountField>
}

/** The amount that a row has in a column; null where there is no such column. */
export function amountIn(row: MoneyRow, column: Column): AmountField | null {
  if (column === 'cost') return row.cost

  return column === 'mobilised' ? row.mobilised : (row.byYear.get(column) ?? null)
}

/** The columns that a row's cost is made of. */
export function partsOf(row: MoneyRow): readonly Column[] {
  return ['mobilised', ...row.byYear.keys()]
}

/** Whether a cell of a row of sums says anything. */
export function isWritten(field: AmountField | null): field is AmountField {
  return field !== null && (field.value !== null || field.trouble !== null)
}

const decimals = 12

/** One centime in the fine units below. */
export const centime: bigint = 10n ** BigInt(decimals - 2)

/**
 * An amount in fine units, so that decimals beyond the centime, reported by themselves, make no sum above them miss.
 * Nothing written is nothing; null where it could not be read.
 */
export function exactOf(field: AmountField | null): bigint | null {
  if (field === null) return 0n
  if (field.trouble !== null) return null

  const text = field.beyondCentimes ?? (field.formula ? field.written : null)
  const match = text === null ? null : /^(-?\d+)\.(\d{3,})$/.exec(text)
  if (match === null) return (field.value ?? 0n) * centime

  const [, whole = '', rest = ''] = match
  return BigInt(whole + rest.padEnd(decimals, '0').slice(0, decimals))
}

/** The exact sum of amounts in fine units; null where one of them could not be read. */
export function exactSum(fields: Iterable<AmountField | null>): bigint | null {
  let sum = 0n
  for (const field of fields) {
    const exact = exactOf(field)
    if (exact === null) return null
    sum += exact
  }

  return sum
}

/** Fine units rounded to the centime, half away from zero. */
export function centimesOf(exact: bigint): Centimes {
  return exact < 0n ? -((halfCentime - exact) / centime) : (exact + halfCentime) / centime
}

const halfCentime = centime / 2n

/** By how much what is written passes the exact sum, both rounded to the centime: 0 for a residue below half of one. */
export function missOf(written: bigint, exact: bigint): Centimes {
  const miss = written - exact
  if (miss > -halfCentime && miss < halfCentime) return 0n

  return centimesOf(written) - centimesOf(exact)
}

/** A cell that is off by less than a dirham and has decimals beyond the centime: they are what a person must look at. */
export function isOffByDecimals({ field, exact }: { readonly field: AmountField; readonly exact: Centimes }): boolean {
  const written = exactOf(field)
  if (written === null || field.beyondCentimes === null) return false

  const off = written - exact * centime
  return off > -dirham && off < dirham
}

const dirham = centime * 100n
