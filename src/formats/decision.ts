import type { Language } from '../lang/index.ts'
import type { ReportFinding } from '../report/schema.ts'

/** What was decided on a finding, by whom and why, and that it is stale; no line where nothing was. */
export function decisionLines({ decision }: ReportFinding, { say, interface: words }: Language): readonly string[] {
  if (decision === null) return []

  const { report } = words
  const by = report.decidedBy(decision.by, decision.at, say)
  const reason = decision.reason === null ? '' : ` ${say.quote(decision.reason)}`

  return [`${report.decision[decision.status]} (${by})${reason}`, ...(decision.stale ? [report.stale] : [])]
}
