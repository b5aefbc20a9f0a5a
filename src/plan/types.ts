import type { Place } from '../grid/index.ts'
import type { Matrices, MatrixKind } from '../matrices/index.ts'
import type {
  BudgetBlock,
  BudgetLine,
  FollowedActivity,
  MonitoringBlock,
  ProjectBlock,
  TotalRow,
} from './block-types.ts'
import type { CoCreation, Cover } from './cover-types.ts'
import type { AmountField, CountField, DateField, Field, ShareField, TextField } from './field-types.ts'
import type { Settings } from './settings.ts'

export type * from './block-types.ts'
export type * from './cover-types.ts'
export type * from './field-types.ts'

/** An activity across the matrices. `near` names the parts that were paired by closeness, not by the same label. */
export interface Activity {
  /** As matrix 1 writes it, else as the first matrix that has it; bullets and final punctuation left out. */
  readonly label: string
  readonly listed: TextField | null
  readonly line: BudgetLine | null
  readonly followed: FollowedActivity | null
  readonly near: readonly MatrixKind[]
}

/** A project across the matrices. A part is null where that matrix does not have it. */
export interface Project {
  /** Position in the plan, from 0: the key of everything that is looked up by project. */
  readonly index: number
  /** The code that most of its parts share once spaces are taken out; `''` where none is written. */
  readonly code: string
  /** The project's running number as its code ends, else null. */
  readonly number: number | null
  readonly axis: string
  readonly title: string
  /** Years named in matrix 1; empty where unread. */
  readonly years: readonly number[]
  readonly listed: ProjectBlock | null
  readonly budget: BudgetBlock | null
  readonly followed: MonitoringBlock | null
  readonly activities: readonly Activity[]
  /** Labels written twice in one matrix: the later cell, and the earlier. */
  readonly duplicates: readonly {
    readonly matrix: MatrixKind
    readonly later: TextField
    readonly earlier: TextField
  }[]
}

/** How a share column was read. */
export interface ShareColumn {
  readonly matrix: MatrixKind
  readonly header: Place
  readonly scale: 'points' | 'fractions'
  /** Nothing in the column said which: the scale was guessed. */
  readonly guessed: boolean
  /** Its own numbers, or a setting, show the scale; that of a column of ones follows the weights. */
  readonly telling: boolean
  /** The cells whose number was read by that guess. */
  readonly cells: readonly Place[]
}

/** A whole plan as read from a workbook: every value with its cell, nothing judged. */
export interface Plan {
  readonly matrices: Matrices
  readonly cover: Cover | null
  readonly coCreation: CoCreation
  /** What the cover sheet sets, overruled by what the caller set. */
  readonly settings: Settings
  /** Cells of the cover sheet whose setting nobody understands. */
  readonly unreadSettings: Cover['settings']
  /** The plan's years, ascending. */
  readonly years: readonly number[]
  /** The years that matrix 2 has a column for, in ascending order. */
  readonly budgetYears: readonly number[]
  readonly projects: readonly Project[]
  /** The last row of matrix 2. */
  readonly grandTotal: TotalRow | null
  /** Filled rows that belong to no project. */
  readonly stray: readonly { readonly sheet: string; readonly row: number; readonly cells: readonly TextField[] }[]
  readonly shareColumns: readonly ShareColumn[]
  /** Whether any achieved share, tracking or impact, is recorded anywhere. */
  readonly recorded: boolean
  /** The columns that achieved shares would stand in: the first header cell of each. */
  readonly achievedHeaders: readonly Place[]
  /** Codes, titles and activities are formulas that no program has calculated: nobody knows which project is which. */
  readonly neverCalculated: boolean
}

/** What kind of value a cell was read as. */
export type CellKind = 'text' | 'amount' | 'share' | 'date' | 'count' | 'years'

/**
 * One cell that was read, wherever it stands: for the rules that judge cells by themselves. `column` is the same text
 * for all cells of one column of one matrix, whatever its sheet is called (`budget/programmed/2024`).
 */
export type ReadCell = {
  readonly column: string
  /** The project it belongs to, or null: total of the plan, cover sheet, co-creation table. */
  readonly project: Project | null
  /** Names the cell within its project or plan when rows move, such as an activity's label as written. */
  readonly name: string
} & (
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'amount'; readonly field: AmountField }
  | { readonly kind: 'share'; readonly field: ShareField }
  | { readonly kind: 'date'; readonly field: DateField }
  | { readonly kind: 'count'; readonly field: CountField }
  | { readonly kind: 'years'; readonly field: Field<readonly number[]> }
)
