import type { Cell } from '../../src/grid/index.ts'
import type { MatrixKind } from '../../src/plan/index.ts'

/**
 * What stands in a cell, as a person writes it (`'150 000,00'`, `'5%'`, `''` for an empty cell) or as a grid cell
 * (`{ value: { error: '#REF!' } }`). A member that is left out is a column that the matrix does not have.
 */
export type Written = string | number | Cell

/** An achieved cell by year, or one for the state so far. */
export type AchievedSpec = Written | Readonly<Record<number, Written>>

export interface IndicatorSpec {
  readonly label?: string
  readonly weight?: Written
  readonly achieved?: AchievedSpec
}

export interface ImpactSpec {
  readonly label?: string
  readonly maximum?: Written
  readonly achieved?: AchievedSpec
}

export interface MoneySpec {
  readonly cost?: Written
  readonly mobilised?: Written
  readonly years?: Readonly<Record<number, Written>>
}

export interface ActivitySpec extends MoneySpec {
  readonly start?: Written
  readonly end?: Written
  readonly indicators?: readonly IndicatorSpec[]
}

export interface ProjectSpec {
  readonly code?: string
  readonly axis?: string
  readonly title?: string
  readonly years?: string
  /** Written in matrices 1 and 2. */
  readonly cost?: Written
  /** By label; each stands in every matrix that the project stands in. */
  readonly activities?: Readonly<Record<string, ActivitySpec>>
  readonly impacts?: readonly ImpactSpec[]
  readonly total?: MoneySpec
  /** The matrices that have the project: all three unless said. */
  readonly in?: readonly MatrixKind[]
}

export interface PlanSpec {
  readonly years?: readonly number[]
  /** The achieved columns with years are cumulated. */
  readonly cumulative?: boolean
  readonly projects: readonly ProjectSpec[]
}
