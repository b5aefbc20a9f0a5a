import type { ReportFinding } from '../../report/schema.ts'
import { roleOf } from '../../review/index.ts'
import { said } from '../said.ts'
import type { Draft } from './draft.ts'

/** The rows of what the committee decided on findings. Of who wrote it down the role may leave, the name stays at home. */
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
            role: said(roleOf(decision.by)),
            reason: said(decision.reason),
          },
        ],
  )
}
