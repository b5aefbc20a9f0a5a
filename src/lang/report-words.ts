import type { Words } from './interface.ts'

type Severity = 'error' | 'warning' | 'info'

/** The words of the report as text. */
export interface ReportWords {
  /** Above everything, with the plan's years (`2024-2025`, or nothing) where the workbook names no collectivity. */
  readonly plan: Words<[years: string]>
  readonly counts: {
    readonly [Thing in 'projects' | 'activities' | 'trackingIndicators' | 'impactIndicators']: Words<[count: number]>
  }
  readonly asOf: Words<[day: string]>
  /** How many findings of a severity. */
  readonly found: { readonly [S in Severity]: Words<[count: number]> }
  readonly nothingFound: string
  readonly rulesRun: Words<[count: number]>
  /** Over the findings of a severity. */
  readonly severities: { readonly [S in Severity]: string }
  /** A severity's short name in a sentence. */
  readonly severity: { readonly [S in Severity | 'off']: string }
  readonly wholePlan: string
  readonly noCode: string
  readonly expected: string
  readonly actual: string
  readonly todo: string
  readonly fix: { readonly [Kind in 'safe' | 'choice']: string }
  readonly decision: { readonly [Status in 'to-mend' | 'accepted' | 'deferred' | 'withheld']: string }
  /** Who recorded a decision, and the day of the meeting in words; `''` where that is not known. */
  readonly decidedBy: Words<[who: string, when: string]>
  readonly stale: string
  readonly why: string

  readonly totals: string
  /** Headings of columns of amounts; where words would upset their order, signs that `legend` explains. */
  readonly mobilised: string
  readonly cost: string
  readonly legend: readonly string[]
  readonly total: string
  readonly shareOfCost: string
  readonly byAxis: string

  readonly progress: string
  readonly soFar: string
  readonly impact: string
  readonly progressLegend: readonly string[]
  readonly mean: string
  readonly costWeighted: string
  readonly axisMean: string
  readonly axisCostWeighted: string
  readonly byActivity: string
  readonly weight: string
  readonly achieved: string
  readonly done: string
  readonly activityLegend: readonly string[]

  readonly notChecked: string
  readonly settings: string
  readonly changed: Words<[was: string, now: string]>
  readonly files: string
  readonly filesColumns: { readonly [S in Severity]: string }
  readonly filesLegend: readonly string[]
  readonly since: Words<[version: string]>
}
