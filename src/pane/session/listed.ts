import { byProject } from '../../formats/groups.ts'
import { severities } from '../../formats/values.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { comparable } from '../../text/index.ts'
import type { KeyedFinding } from './keys.ts'
import type { Filters, PaneState } from './state.ts'

/** Listed findings of one project that ask for the same, under their headings. */
export interface Section {
  /** Null for the plan as a whole. */
  readonly project: string | null
  readonly title: string
  readonly severity: ReportFinding['severity']
  readonly findings: readonly KeyedFinding[]
}

/** What is known, and what of it is to be listed. */
export type Listed = Pick<PaneState, 'report' | 'findings' | 'filters'>

/** All findings in the order of the printed report: the plan first, then project by project, the gravest first. */
export function sectionsOf({ report, findings: all, filters }: Listed): readonly Section[] {
  if (report === null) return []

  const kept = all.filter(matching(filters))
  const known = new Map(kept.map((one) => [one.finding, one]))
  const groups = byProject(
    kept.map(({ finding }) => finding),
    report,
  )

  return groups.flatMap(({ project, title, findings }) =>
    severities
      .map((severity) => ({
        project,
        title,
        severity,
        findings: findings.flatMap((finding) => (finding.severity === severity ? (known.get(finding) ?? []) : [])),
      }))
      .filter((section) => section.findings.length > 0),
  )
}

/** The findings that a person goes through, one after the other. */
export function listedIn(state: Listed): readonly KeyedFinding[] {
  return sectionsOf(state).flatMap(({ findings }) => findings)
}

function matching(filters: Filters): (keyed: KeyedFinding) => boolean {
  const words = comparable(filters.search).split(' ')

  return ({ finding: { severity, project, rule }, text }) => {
    if (filters.severity !== '' && filters.severity !== severity) return false
    if (filters.project !== '' && filters.project !== (project ?? '*')) return false
    if (filters.rule !== '' && filters.rule !== rule) return false

    return words.every((word) => text.includes(word))
  }
}
