import type { CollectivityKind } from '../lang/index.ts'

/**
 * What a workbook is made from, as plain data: amounts are decimal text in MAD (`150000.00`), shares points of 100 as
 * text (`35`), days ISO 8601. What is null or absent is left for people to fill in.
 */
export interface PlanContent {
  readonly kind: CollectivityKind
  readonly collectivity: string
  readonly region: string | null
  readonly memberId: number | null
  /** The council's session that adopted the plan, in its own words. */
  readonly adopted: string | null
  /** First and last year, both inside. */
  readonly period: { readonly first: number; readonly last: number }
  readonly axes: readonly AxisContent[]
  readonly projects: readonly ProjectContent[]
  readonly coCreation: CoCreationContent
}

/** A priority axis with the code that stands in its projects' codes. */
export interface AxisContent {
  readonly code: string
  readonly title: string
}

/** What a matrix says in place of what it would take over from matrix 1. */
export interface OwnWords {
  readonly code?: string
  readonly axis?: string
  readonly title?: string
}

/** A project through the three matrices. An empty title and axis are those of room for a project. */
export interface ProjectContent {
  readonly title: string
  readonly axis: string
  /** Typed in place of the code that the workbook gives. */
  readonly code?: string
  /** `2026` or `2026-2027`. */
  readonly years: string
  readonly objectives: readonly string[]
  readonly links: readonly string[]
  readonly partners: readonly string[]
  readonly contributions: readonly string[]
  readonly activities: readonly ActivityContent[]
  readonly impacts: readonly ImpactContent[]
  readonly budget?: OwnWords
  readonly monitoring?: OwnWords
}

/** An activity through the three matrices. */
export interface ActivityContent {
  readonly label: string
  readonly mobilised: string | null
  /** By year, `{ "2026": "0.00" }`. */
  readonly programmed: { readonly [year: string]: string }
  readonly start: string | null
  readonly end: string | null
  readonly indicators: readonly IndicatorContent[]
  /** How matrix 2 words it, where that is otherwise. */
  readonly budgetLabel?: string
  /** How matrix 3 words it, where that is otherwise. */
  readonly monitoringLabel?: string
}

/** A tracking indicator; days of its own stand beside it where it has any. */
export interface IndicatorContent {
  readonly label: string
  readonly weight: string | null
  readonly start?: string
  readonly end?: string
}

/** An impact indicator. */
export interface ImpactContent {
  readonly label: string
  readonly maximum: string | null
}

/** A label with its count. */
export interface CountContent {
  readonly label: string
  readonly count: number | null
}

/** The co-creation tables 01 to 05; table 06 and the sums are calculated. */
export interface CoCreationContent {
  readonly meetings: readonly { readonly date: string; readonly subject: string }[]
  readonly channels: readonly {
    readonly channel: string
    readonly received: number | null
    readonly selected: number | null
    readonly refused: number | null
  }[]
  readonly reasons: readonly CountContent[]
  /** By axis. */
  readonly proposals: readonly CountContent[]
  readonly rework: {
    readonly cancelled: number | null
    readonly merged: number | null
    readonly afterMerging: number | null
    readonly reworded: number | null
    readonly unchanged: number | null
  }
}
