import type { ReportFinding } from '../report/schema.ts'

/** What the committee still has to do with a finding: decide on it, decide again, or nothing. */
export type AgendaSection = 'open' | 'stale' | 'late' | 'decided'

type OnAgenda = Pick<ReportFinding, 'decision' | 'severity'>

/** Where a finding stands on the agenda; null for what is only good to know, until it is decided on. */
export function agendaSection({ decision, severity }: OnAgenda): AgendaSection | null {
  if (decision === null) return severity === 'info' ? null : 'open'
  if (decision.stale) return 'stale'

  return decision.late ? 'late' : 'decided'
}

/** How many findings are decided on, of those that the committee decides on. */
export function agendaProgress(findings: readonly OnAgenda[]): { readonly decided: number; readonly all: number } {
  const own = findings.filter(({ severity }) => severity !== 'info')

  return { decided: own.filter((finding) => agendaSection(finding) === 'decided').length, all: own.length }
}
