import type { Place } from '../grid/index.ts'
import type { Matrices, MatrixKind } from '../matrices/index.ts'
import type { Centimes, Points } from '../money/index.ts'
import type { CollectivityKind } from './collectivity-kind.ts'
import type { Settings } from './settings.ts'

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

/** One label/value pair of the cover sheet. */
export interface CoverEntry<T> {
  readonly label: Place
  readonly value: Field<T>
}

/** The cover sheet. Entries that it does not have are null. */
export interface Cover {
  readonly sheet: string
  readonly collectivity: CoverEntry<string> | null
  /** What the collectivity's name or label says it is. */
  readonly kind: CollectivityKind | null
  readonly region: CoverEntry<string> | null
  readonly memberId: CoverEntry<number> | null
  readonly firstYear: CoverEntry<number> | null
  readonly lastYear: CoverEntry<number> | null
  readonly projects: CoverEntry<number> | null
  readonly activities: CoverEntry<number> | null
  readonly cost: { readonly label: Place; readonly value: AmountField } | null
  readonly mobilised: { readonly label: Place; readonly value: AmountField } | null
  readonly byYear: ReadonlyMap<number, { readonly label: Place; readonly value: AmountField }>
  /** Settings written as rows of the cover sheet: text by setting name, with the cell that says it. */
  readonly settings: readonly { readonly name: string; readonly value: TextField }[]
}

/** A count of a co-creation table. */
export type CountField = Field<number>

/** The co-creation tables 01 to 06; null where the workbook has none. */
export interface CoCreation {
  /** 01: committee meetings, in the order written. */
  readonly meetings: readonly { readonly date: DateField; readonly subject: TextField }[] | null
  /** 02: ideas by channel; `total` is the row of sums. */
  readonly channels: {
    readonly rows: readonly IdeaRow[]
    readonly total: IdeaRow | null
  } | null
  /** 03: why ideas were refused. */
  readonly reasons: { readonly counts: readonly Counted[]; readonly total: CountField | null } | null
  /** 04: proposals by axis. */
  readonly proposals: { readonly counts: readonly Counted[]; readonly total: CountField | null } | null
  /** 05: how proposals became projects. */
  readonly rework: {
    readonly proposals: CountField | null
    readonly cancelled: CountField | null
    readonly merged: CountField | null
    readonly afterMerging: CountField | null
    readonly reworded: CountField | null
    readonly unchanged: CountField | null
    readonly activities: CountField | null
    readonly projects: CountField | null
  } | null
  /** 06: final projects by axis. */
  readonly finals: { readonly counts: readonly Counted[]; readonly total: CountField | null } | null
}

/** One channel of table 02. */
export interface IdeaRow {
  readonly channel: TextField
  readonly received: CountField | null
  readonly selected: CountField | null
  readonly refused: CountField | null
}

/** One heading of a co-creation table with its count. */
export interface Counted {
  readonly label: TextField
  readonly count: CountField
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
