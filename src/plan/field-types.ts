import type { Place } from '../grid/index.ts'
import type { Centimes, Points } from '../money/index.ts'

/** Why a filled cell could not be read; the rules of `cell/*` say it to the person. */
export type Trouble =
  /** An error value such as `#REF!`. */
  | { readonly kind: 'error-value' }
  /** A formula without a stored result. */
  | { readonly kind: 'not-calculated' }
  /** Not in any accepted writing. */
  | { readonly kind: 'unreadable' }
  /** `150.000` where nothing settles whether it is thousands or decimals: both readings, as plain decimal text. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] }

/** One cell as it was read: where it stands, what it shows, what it means. */
export interface Field<T> {
  readonly at: Place
  /** As the workbook shows it; `''` where the cell is empty. */
  readonly written: string
  /** null: empty, or not readable (then `trouble` says why). */
  readonly value: T | null
  readonly trouble: Trouble | null
}

export type TextField = Field<string>

/** An amount of money in MAD, exact. An empty amount beside others of its row reads as zero and says so. */
export interface AmountField extends Field<Centimes> {
  /** A number typed as text. */
  readonly asText: boolean
  /** A formula's result: its binary residue is not the writer's doing. */
  readonly formula: boolean
  /** The amount as plain decimal text where it has more than two decimals that are no binary residue; else null. */
  readonly beyondCentimes: string | null
  readonly readAsZero: boolean
}

/** A share in points of 100: 5 % is 5 points. */
export interface ShareField extends Field<Points> {
  readonly asText: boolean
  readonly percentFormat: boolean
  readonly formula: boolean
}

/** A day, ISO 8601 (`2024-01-31`); text of that form compares as days do. */
export type DateField = Field<string>

/** A count of a co-creation table. */
export type CountField = Field<number>
