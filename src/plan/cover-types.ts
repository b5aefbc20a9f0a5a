import type { Place } from '../grid/index.ts'
import type { CollectivityKind } from './collectivity-kind.ts'
import type { AmountField, CountField, DateField, Field, TextField } from './field-types.ts'

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
