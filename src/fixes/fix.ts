import type { ReportFinding } from '../report/index.ts'

/** What a report offers to mend a finding with. */
export type Fix = NonNullable<ReportFinding['fix']>

/** One cell that a fix writes. */
export type FixEdit = Fix['edits'][number]
