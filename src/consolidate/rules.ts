import { catalogue } from '../rules/index.ts'
import type { Entry } from './identity.ts'
import type { Consolidation, Counts } from './schema.ts'

/** How many findings reports have, by severity. */
export function countsOf(entries: readonly Entry[]): Counts {
  const count = (severity: keyof Counts) => entries.reduce((sum, { report }) => sum + report.summary[severity], 0)

  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** How often each rule spoke, the most frequent first, and in how many files. */
export function rulesOf(entries: readonly Entry[]): Consolidation['rules'] {
  const findings = entries.flatMap(({ report, file }) => report.findings.map((finding) => ({ ...finding, file })))
  const rules = catalogue.flatMap(({ id, code }) => {
    const own = findings.filter(({ rule }) => rule === id)
    const count = (severity: keyof Counts) => own.filter((finding) => finding.severity === severity).length
    const counts = { error: count('error'), warning: count('warning'), info: count('info') }

    return own.length === 0
      ? []
      : [{ rule: id, code, findings: counts, files: new Set(own.map(({ file }) => file)).size }]
  })

  return rules.toSorted((a, b) => total(b.findings) - total(a.findings))
}

function total({ error, warning, info }: Counts): number {
  return error + warning + info
}
