import type { HostReason } from '../../hosts/host.ts'
import type { ReportLanguage } from '../../lang/index.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import { firstReview, type ReviewState } from '../review/state.ts'
import type { View } from '../views.ts'
import type { KeyedFinding } from './keys.ts'

/** How far the pane is with the workbook. */
export type Phase =
  | { readonly step: 'reading'; readonly part: number }
  | { readonly step: 'judging' }
  | { readonly step: 'ready' }
  | { readonly step: 'stopped'; readonly trouble: Trouble }

/** Why something did not happen; `detail` is the error's own words where it is none that a host tells. */
export interface Trouble {
  readonly reason: HostReason
  readonly place: { readonly sheet: string; readonly cell: string | null } | null
  readonly detail: string | null
}

/** What the pane tells of its last act, in whatever language it speaks when it is read. */
export interface Notice {
  readonly tone: 'done' | 'refused'
  readonly text: (language: ReportLanguage) => string
  readonly wayOut: ((language: ReportLanguage) => string) | null
  /** It tells of what can be taken back. */
  readonly undoable?: true
}

/** Which findings are listed: empty where all are. `project` is `*` for the plan as a whole. */
export interface Filters {
  readonly severity: ReportFinding['severity'] | ''
  readonly project: string
  readonly rule: string
  readonly search: string
}

/** What the last change brought: keys of findings that appeared, and how many are gone. */
export interface News {
  readonly appeared: ReadonlySet<string>
  readonly mended: number
}

/** Everything that the views show. */
export interface PaneState {
  readonly language: ReportLanguage
  readonly view: View
  readonly phase: Phase
  readonly report: Report | null
  /** The findings of the report, named. */
  readonly findings: readonly KeyedFinding[]
  readonly news: News
  readonly filters: Filters
  /** The key of the finding that a person is at, and whether it takes the keyboard's focus. */
  readonly current: string | null
  readonly focused: boolean
  /** How far the committee is. */
  readonly review: ReviewState
  readonly undoable: number
  readonly marked: boolean
  readonly busy: boolean
  readonly notice: Notice | null
}

export const noNews: News = { appeared: new Set(), mended: 0 }
export const noFilters: Filters = { severity: '', project: '', rule: '', search: '' }

/** A pane that has not read anything yet. */
export function firstState(language: ReportLanguage, view: View): PaneState {
  return {
    language,
    view,
    phase: { step: 'reading', part: 0 },
    report: null,
    findings: [],
    news: noNews,
    filters: noFilters,
    current: null,
    focused: false,
    review: firstReview,
    undoable: 0,
    marked: false,
    busy: false,
    notice: null,
  }
}
