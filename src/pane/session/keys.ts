import type { ReportFinding } from '../../report/schema.ts'
import type { News } from './state.ts'

/** A finding with a name of its own that stays while the workbook is edited, and what may be searched of it. */
export interface KeyedFinding {
  readonly key: string
  readonly finding: ReportFinding
  readonly text: string
}

/** Names findings by what they are about; those about one thing are told apart by their order. */
export function keyed(findings: readonly ReportFinding[], texts: readonly string[]): readonly KeyedFinding[] {
  const times = new Map<string, number>()

  return findings.map((finding, index) => {
    const time = times.get(finding.fingerprint) ?? 0
    times.set(finding.fingerprint, time + 1)
    const key = time === 0 ? finding.fingerprint : `${finding.fingerprint}~${time}`
    return { key, finding, text: texts[index] ?? '' }
  })
}

/** What came and what went from one list of findings to the next. */
export function newsBetween(before: readonly KeyedFinding[], after: readonly KeyedFinding[]): News {
  const old = new Set(before.map(({ key }) => key))
  const now = new Set(after.map(({ key }) => key))

  return {
    appeared: new Set([...now].filter((key) => !old.has(key))),
    mended: [...old].filter((key) => !now.has(key)).length,
  }
}
