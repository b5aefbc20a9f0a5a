import type { Examined } from './check.ts'
import type { AppendedRows } from './hosts/written.ts'
import type { ReportLanguage } from './lang/language.ts'
import type { Judged, Report } from './report/index.ts'
import { type Decision, identityText, type Meeting, type NewDecision, recordEntries } from './review/index.ts'

/** What is decided on a finding. */
export interface DecisionOn {
  readonly fingerprint: string
  readonly decision: Decision
}

/** What is to be recorded in one act. */
export interface ToRecord {
  readonly decisions?: readonly DecisionOn[]
  readonly meetings?: readonly Meeting[]
}

/**
 * The rows that record decisions and meetings in a workbook, for a host to append or a file to be patched with.
 * @throws RangeError for a fingerprint that no finding has
 */
export function recordRows(
  { workbook, judged, report }: Examined,
  { decisions = [], meetings = [] }: ToRecord,
  language: ReportLanguage,
): AppendedRows {
  return recordEntries(
    workbook,
    { meetings, decisions: decisions.map((one) => entryOf(one, judged, report)) },
    language,
  )
}

/** A report gives the findings of a run in their order. */
function entryOf({ fingerprint, decision }: DecisionOn, judged: Judged, { findings }: Report): NewDecision {
  const index = findings.findIndex((finding) => finding.fingerprint === fingerprint)
  const subject = findings[index]
  if (subject === undefined) throw new RangeError(`no finding has the fingerprint ${JSON.stringify(fingerprint)}`)

  const about = judged.findings[index]?.project ?? null
  return { decision, subject, identity: identityText(judged.plan, judged.identity.idOf, about) }
}
