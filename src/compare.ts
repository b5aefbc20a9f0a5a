import { type CheckOptions, judge } from './check.ts'
import { type Compared, type Difference, differenceOf } from './diff/index.ts'
import type { Workbook } from './grid/index.ts'
import { oursAside } from './known.ts'
import { type IdentityRecord, identify, readPlan } from './plan/index.ts'
import { reportOf } from './report/index.ts'

/** What a comparison takes beside the workbooks; `file` names the new one. */
export interface CompareOptions extends Omit<CheckOptions, 'previous' | 'baseline'> {
  readonly oldFile?: string
}

/** What changed from one workbook to another, in words of the plan. */
export function compare(old: Workbook, now: Workbook, options: CompareOptions): Difference {
  const before = compared(oursAside(old), options, options.oldFile ?? null)
  const after = compared(oursAside(now), options, options.file ?? null, identify(before.plan).record)

  return differenceOf(before, after)
}

function compared(
  workbook: Workbook,
  { settings, asOf, language }: CompareOptions,
  file: string | null,
  previous?: IdentityRecord,
): Compared {
  const plan = readPlan(workbook, settings)
  const judged = judge(plan, asOf, previous === undefined ? {} : { previous })

  return { plan, findings: judged.findings, report: reportOf(judged, workbook, language, file) }
}
