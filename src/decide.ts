import type { Examined } from './check.ts'
import type { AppendedRows } from './hosts/written.ts'
import type { ReportLanguage } from './lang/language.ts'
import type { Judged, Report } from './report/index.ts'
import {
  type Decision,
  identityText,
  type Meeting,
  type NewDecision,
  projectSubjects,
  recordEntries,
} from './review/index.ts'

/** What is decided on a finding. */
export interface DecisionOnFinding {
  readonly fingerprint: string
  readonly decision: Decision
}

/** What is decided on a whole project, by its code: that it is not to be sent, or is again. */
export interface DecisionOnProject {
  readonly project: string
  readonly decision: Decision
}

export type DecisionOn = DecisionOnFinding | DecisionOnProject

/** What is to be recorded in one act. */
export interface ToRecord {
  readonly decisions?: readonly DecisionOn[]
  readonly meetings?: readonly Meeting[]
}

/**
 * The rows that record decisions and meetings in a workbook, for a host to append or a file to be patched with.
 * @throws RangeError for a fingerprint that no finding has, or a code that no project has
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
function entryOf(given: DecisionOn, judged: Judged, { findings }: Report): NewDecision {
  if ('project' in given) return projectEntry(given.project, given.decision, judged)

  const { fingerprint, decision } = given
  const index = findings.findIndex((finding) => finding.fingerprint === fingerprint)
  const subject = findings[index]
  if (subject === undefined) throw new RangeError(`no finding has the fingerprint ${JSON.stringify(fingerprint)}`)

  const about = judged.findings[index]?.project ?? null
  return { decision, subject, identity: identityText(judged.plan, judged.identity.idOf, about) }
}

function projectEntry(code: string, decision: Decision, { plan, identity: { idOf } }: Judged): NewDecision {
  const subject = projectSubjects(plan, idOf).find(({ project }) => project === code)
  const about = plan.projects.find((project) => project.code === code)
  if (subject === undefined || about === undefined) throw new RangeError(`no project has the code ${code}`)

  return { decision, subject, identity: identityText(plan, idOf, about) }
}
