import type { Place } from '../grid/index.ts'

/** The three matrices of a plan workbook. */
export type MatrixKind = 'projects' | 'budget' | 'monitoring'

/** What a column of a matrix holds. Year columns are the same field with different years. */
export type FieldName =
  | 'code'
  | 'axis'
  | 'title'
  | 'objectives'
  | 'activity'
  | 'years'
  | 'link'
  | 'partners'
  | 'contribution'
  | 'cost'
  | 'activityCost'
  | 'mobilised'
  | 'programmed'
  | 'start'
  | 'end'
  | 'tracking'
  | 'weight'
  | 'achieved'
  | 'impact'
  | 'maximum'
  | 'impactAchieved'

/** What tells which indicator a share belongs to whose header does not say it. */
export interface Lean {
  /** Rows that speak for tracking less those that speak for impact. */
  readonly rows: number
  /** What the order of the columns says where the rows are even. */
  readonly order: 'tracking' | 'impact'
  /** Columns of the two indicators. */
  readonly tracking: number | null
  readonly impact: number | null
  /** A weight stands in every row of its indicator; an achieved share need not. */
  readonly everyRow: boolean
  /** The other column of the same name and year: of the two, one is the tracking indicators' share and one the impact indicators'. */
  readonly rival: number | null
}

/** One column of a matrix: its field, the year its header names, and the header cell that names it. */
export interface Column {
  readonly field: FieldName
  readonly year: number | null
  /** The header says that its shares are cumulated over the years. */
  readonly cumulative: boolean
  /** The header says `%`. */
  readonly percent: boolean
  readonly column: number
  readonly header: Place
  /** The header as written, line by line from the top. */
  readonly text: string
  /** Names the column whatever page of the table it stands on: `weight`, `programmed/2026`. */
  readonly key: string
  /** null where the header itself names the field. */
  readonly lean: Lean | null
}

/** A header and the rows under it, up to the next header or the end of the sheet. */
export interface Segment {
  readonly columns: readonly Column[]
  readonly byField: ReadonlyMap<FieldName, readonly Column[]>
  /** Columns that say the same as another: what they hold decides which of them is read. */
  readonly disputed: readonly number[]
  /** First row of the header. */
  readonly headerRow: number
  /** First row under the header. */
  readonly firstRow: number
  /** Last row, inside. */
  readonly lastRow: number
}

/** One matrix as found: several segments where the header is repeated as pages break. */
export interface Table {
  readonly kind: MatrixKind
  readonly sheet: string
  readonly segments: readonly [Segment, ...Segment[]]
  /** Required columns that its header does not have, each with a header of the sheet that resembles it. */
  readonly missing: readonly {
    readonly field: FieldName
    readonly resembles: Place | null
    readonly text: string | null
  }[]
  /** Headers whose columns are kept and not read: strange to the matrix, or naming what a read column names. `clash` names what several columns say at once. */
  readonly unknown: readonly {
    readonly at: Place
    readonly text: string
    readonly repeats: boolean
    readonly clash: string | null
  }[]
}

/** What was found on the sheets of a workbook. */
export interface Matrices {
  readonly tables: readonly Table[]
  /** Further candidates for a matrix that was already found. */
  readonly duplicates: readonly Table[]
  /** For each matrix not found: the sheet that comes closest, with what it has and lacks; null where nothing resembles it. */
  readonly absent: readonly {
    readonly kind: MatrixKind
    readonly closest: {
      readonly at: Place
      readonly found: readonly FieldName[]
      readonly missing: readonly FieldName[]
    } | null
  }[]
}
