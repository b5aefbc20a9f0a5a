import type { MatrixKind } from '../matrices/index.ts'
import type { AmountField, DateField, Field, ShareField, TextField } from './field-types.ts'

/** What every project block carries, in whichever matrix. A field is null where the matrix has no such column. */
export interface Block {
  readonly matrix: MatrixKind
  readonly rows: readonly number[]
  readonly sheet: string
  /** The first row's own cell (empty where no code is written). */
  readonly code: TextField
  readonly axis: TextField | null
  readonly title: TextField | null
  /** Cells of later rows of the block that contradict its first row (a flat table with one odd row). */
  readonly odd: {
    readonly code: readonly TextField[]
    readonly axis: readonly TextField[]
    readonly title: readonly TextField[]
    readonly cost: readonly AmountField[]
  }
}

/** A project in matrix 1. */
export interface ProjectBlock extends Block {
  readonly matrix: 'projects'
  readonly objectives: readonly TextField[]
  readonly activities: readonly TextField[]
  readonly years: Field<readonly number[]> | null
  readonly links: readonly TextField[]
  readonly partners: readonly TextField[]
  readonly contributions: readonly TextField[]
  readonly cost: AmountField | null
}

/** One activity's money in matrix 2. */
export interface BudgetLine {
  readonly label: TextField
  readonly cost: AmountField | null
  readonly mobilised: AmountField | null
  readonly byYear: ReadonlyMap<number, AmountField>
}

/** A row of sums in matrix 2: a project's, or the plan's. Amounts that the row does not write are null or absent. */
export interface TotalRow {
  readonly label: TextField
  readonly cost: AmountField | null
  readonly mobilised: AmountField | null
  readonly byYear: ReadonlyMap<number, AmountField>
}

/** A project in matrix 2. */
export interface BudgetBlock extends Block {
  readonly matrix: 'budget'
  readonly cost: AmountField | null
  readonly lines: readonly BudgetLine[]
  readonly total: TotalRow | null
}

/** What was achieved of an indicator: one cell. `year` is null where the matrix has a single achieved column. */
export interface Achieved {
  readonly year: number | null
  readonly share: ShareField
  /** The column holds the state so far (a single column, or a header that says cumulated), not the year's increment. */
  readonly cumulative: boolean
}

/** A tracking indicator and its weight. `label` is empty for a weight that stands without an indicator. */
export interface TrackingIndicator {
  readonly label: TextField
  readonly weight: ShareField | null
  readonly achieved: readonly Achieved[]
  /** "At least N" as the label says it. */
  readonly target: number | null
}

/** An impact indicator and its maximum. */
export interface ImpactIndicator {
  readonly label: TextField
  readonly maximum: ShareField | null
  readonly achieved: readonly Achieved[]
  readonly target: number | null
}

/** An activity in matrix 3. */
export interface FollowedActivity {
  readonly label: TextField
  readonly start: DateField | null
  readonly end: DateField | null
  readonly indicators: readonly TrackingIndicator[]
}

/** A monitoring row with dates of its own and no label; its indicator counts with the activity above it. */
export interface BlankRow {
  readonly label: TextField
  readonly start: DateField | null
  readonly end: DateField | null
}

/** A project in matrix 3. */
export interface MonitoringBlock extends Block {
  readonly matrix: 'monitoring'
  readonly activities: readonly FollowedActivity[]
  readonly impacts: readonly ImpactIndicator[]
  readonly blanks: readonly BlankRow[]
}
