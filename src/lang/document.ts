import type { Say } from './language.ts'

type Severity = 'error' | 'warning' | 'info'
type Kind = 'commune' | 'province' | 'region'
type Words<F extends readonly unknown[]> = (...facts: readonly [...F, Say]) => string

/** The words of reports that are printed, sent or opened in another program. */
export interface DocumentWords {
  /** Over a report. */
  readonly title: string
  /** Over several. */
  readonly manyTitle: string
  readonly contents: string
  /** What stands in the head of a report. */
  readonly head: {
    readonly [Fact in 'collectivity' | 'kind' | 'region' | 'memberId' | 'period' | 'contains' | 'asOf' | 'file']: string
  }
  readonly kinds: { readonly [K in Kind]: string }
  readonly summary: string
  readonly findings: string
  /** A severity in one or two words, for a tag or a column. */
  readonly severities: { readonly [S in Severity]: string }
  /** What a severity asks for, with what it is about. */
  readonly severityMeans: { readonly [S in Severity]: string }
  /** Cells of a sheet. */
  readonly at: Words<[sheet: string, cells: string]>
  /** Where nothing to look at is in the workbook. */
  readonly noCell: string
  readonly columns: {
    readonly [Column in
      | 'project'
      | 'axis'
      | 'code'
      | 'rule'
      | 'sheet'
      | 'cells'
      | 'severity'
      | 'message'
      | 'expected'
      | 'actual'
      | 'why'
      | 'todo'
      | 'fix'
      | 'related'
      | 'decision'
      | 'mobilised'
      | 'cost'
      | 'share'
      | 'total'
      | 'part'
      | 'amount'
      | 'soFar'
      | 'impact'
      | 'mean'
      | 'costWeighted'
      | 'was'
      | 'now'
      | 'fingerprint']: string
  }
  /** The credits that a year is programmed for. */
  readonly programmed: Words<[year: string]>
  readonly byYear: string
  readonly byAxis: string
  readonly byProject: string
  /** Which part of several a chart shows. */
  readonly partOf: Words<[part: number, parts: number]>
  readonly unread: string
  readonly signing: { readonly [Line in 'done' | 'name' | 'signature']: string }
  /** At the end: what made the report, and that nothing was sent. */
  readonly madeBy: string
}
