import type { FieldNames } from './column-words.ts'

/** The kinds of territorial collectivities. */
export type CollectivityKind = 'commune' | 'province' | 'region'

/** The sheets of a fresh workbook. */
export type FormSheetName = 'guide' | 'cover' | 'projects' | 'budget' | 'monitoring' | 'coCreation'

/** What a cell of a fresh workbook takes, and is refused anything else. */
export type FormCheckName =
  | 'title'
  | 'axis'
  | 'years'
  | 'link'
  | 'amount'
  | 'share'
  | 'start'
  | 'end'
  | 'count'
  | 'memberId'
  | 'axisCode'
  | 'meeting'

/** What is said as a cell is chosen, and where what was typed into it is refused. */
export interface CheckWords {
  readonly hint?: string
  readonly refusal: string
}

/** The six co-creation tables: their titles, and the headings of their columns. */
export interface CoCreationWords {
  readonly meetings: { readonly title: string; readonly date: string; readonly subject: string }
  readonly channels: {
    readonly title: string
    readonly channel: string
    readonly received: string
    readonly selected: string
    readonly refused: string
    /** Those that most collectivities have. */
    readonly usual: readonly string[]
  }
  readonly reasons: {
    readonly title: string
    readonly reason: string
    readonly ideas: string
    readonly usual: readonly string[]
  }
  readonly proposals: { readonly title: string; readonly count: string }
  readonly rework: {
    readonly title: string
    readonly proposals: string
    readonly cancelled: string
    readonly merged: string
    readonly afterMerging: string
    readonly reworded: string
    readonly unchanged: string
    readonly activities: string
    readonly projects: string
  }
  readonly finals: { readonly title: string; readonly count: string }
  readonly axes: string
  readonly total: string
}

/** The words of a fresh workbook: all that stands in it before anybody types. */
export interface FormWords {
  readonly kingdom: string
  /** The plan by its years, `2026-2027`. */
  readonly plan: (years: string) => string
  /** At most 31 letters, none of them `: \ / ? * [ ]`. */
  readonly sheets: { readonly [Name in FormSheetName]: string }
  readonly titles: { readonly [Name in 'guide' | 'projects' | 'budget' | 'monitoring' | 'coCreation']: string }
  readonly columns: FieldNames
  /** Over the years of amounts. */
  readonly programmed: string
  /** Over the column that adds a project's weights up. */
  readonly weightsCheck: string
  readonly projectTotal: (number: number) => string
  readonly grandTotal: string
  readonly cover: {
    readonly collectivity: { readonly [Kind in CollectivityKind]: string }
    readonly region: string
    readonly memberId: string
    readonly firstYear: string
    readonly lastYear: string
    readonly adopted: string
    readonly summary: string
    readonly projects: string
    readonly activities: string
    readonly cost: string
    readonly mobilised: string
    readonly programmed: (year: number) => string
    readonly axisCodes: string
    readonly axes: string
    readonly codePattern: string
  }
  readonly coCreation: CoCreationWords
  readonly yes: string
  readonly no: string
  /** Over a refusal, and over what may be kept if the person confirms it; at most 32 letters. */
  readonly refused: string
  readonly asked: string
  readonly checks: { readonly [Name in FormCheckName]: CheckWords }
  readonly projectHint: (number: number) => string
  readonly guide: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  readonly legend: {
    readonly heading: string
    readonly input: string
    readonly linked: string
    readonly waiting: string
    readonly wrong: string
  }
}
