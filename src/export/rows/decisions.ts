import type { ReportFinding } from '../../report/schema.ts'
import { said } from '../said.ts'
import type { Draft } from './draft.ts'

/** The rows of what the committee decided on findings. Who wrote it down is a person, and stays at home. */
export function decisionRows(findings: readonly ReportFinding[]): readonly Draft<'decisions'>[] {
  return findings.flatMap(({ fingerprint, project, rule, code, decision }) =>
    decision === null
      ? []
      : [
          {
            finding: fingerprint,
            project_code: project,
            rule,
            rule_code: code,
            status: decision.status,
            stale: decision.stale,
            decided_on: /^\d{4}-\d\d-\d\d/.exec(decision.at)?.[0] ?? null,
            role: roleIn(decision.by),
            reason: said(decision.reason),
          },
        ],
  )
}

/** The role stands before a name in brackets; anything else may be a name. */
function roleIn(by: string): string | null {
  return said(/^([^()]+)\([^()]+\)\s*$/.exec(by)?.[1])
}
