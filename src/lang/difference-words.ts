import type { Words } from './interface.ts'

/** What the command line says of the difference of two workbooks. Values come as they are to be shown. */
export interface DifferenceWords {
  /** Over everything: the files. */
  readonly heading: Words<[old: string, now: string]>
  readonly same: string
  readonly line: (name: string, text: string) => string
  /** A column's name with the matrices where it changed, where it did not change in all. */
  readonly inMatrices: Words<[name: string, matrices: readonly string[]]>
  readonly changed: (old: string, now: string) => string
  readonly changedBy: (old: string, now: string, difference: string) => string
  readonly added: (now: string) => string
  readonly removed: (old: string) => string
  readonly unread: Words<[written: string]>
  readonly project: { readonly [Fate in DifferenceFate]: (project: string) => string }
  readonly activity: { readonly [Fate in DifferenceFate]: Words<[label: string]> }
  readonly activityFrom: Words<[label: string, project: string]>
  readonly activityTo: Words<[label: string, project: string]>
  readonly indicator: {
    readonly [Of in 'tracking' | 'impact']: { readonly [Fate in DifferenceFate]: Words<[label: string]> }
  }
  /** The label of an activity or indicator. */
  readonly label: string
  readonly sums: string
  readonly grandTotal: string
  readonly projectOrder: string
  readonly activityOrder: string
  readonly projects: string
  readonly wholePlan: string
  readonly years: string
  readonly cover: { readonly [Entry in CoverName]: string }
  readonly setting: Words<[name: string]>
  /** A cell of a co-creation table, by its headings. */
  readonly coCreation: Words<[names: readonly string[]]>
  readonly coCreationNames: { readonly [Name in CoCreationName]: string }
  readonly totals: string
  /** Headings of the columns of totals, with what explains them. */
  readonly totalsColumns: readonly [old: string, now: string, difference: string]
  readonly totalsLegend: readonly string[]
  readonly mobilised: string
  readonly cost: string
  readonly findings: { readonly [Kind in 'appeared' | 'mended' | 'changed']: string }
}

type DifferenceFate = 'added' | 'removed' | 'changed'
type CoverName =
  | 'collectivity'
  | 'region'
  | 'memberId'
  | 'firstYear'
  | 'lastYear'
  | 'projects'
  | 'activities'
  | 'cost'
  | 'mobilised'
  | 'programmed'
type CoCreationName =
  | 'received'
  | 'selected'
  | 'refused'
  | 'total'
  | 'reasons'
  | 'proposals'
  | 'finals'
  | 'rework'
  | 'cancelled'
  | 'merged'
  | 'afterMerging'
  | 'reworded'
  | 'unchanged'
  | 'activities'
  | 'projects'
