import { byProject } from '../../formats/groups.ts'
import { severities } from '../../formats/values.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import { comparable } from '../../text/index.ts'
import type { KeyedFinding } from './keys.ts'
import type { Filters, PaneState } from './state.ts'

/** Listed findings of one project that ask for the same, under their headings. */
export interface Section {
  readonly severity: ReportFinding['severity']
  /** Null for the plan as a whole. */
  readonly project: string | null
  readonly title: string
  readonly findings: readonly KeyedFinding[]
}

/** What is known, and what of it is to be listed. */
export type Listed = Pick<PaneState, 'report' | 'findings' | 'filters'>

/** All findings in the order of the report: what is to be mended, to be decided and good to know, each project by project. */
export function sectionsOf({ report, findings, filters }: Listed): readonly Section[] {
  if (report === null) return []

  const titles = new Map(report.totals.projects.map(({ code, title }) => [code, title]))
  const sections: (Omit<Section, 'findings'> & { readonly findings: KeyedFinding[] })[] = []
  for (const keyed of listedIn({ report, findings, filters })) {
    const { severity, project } = keyed.finding
    const last = sections.at(-1)
    if (last?.severity === severity && last.project === project) last.findings.push(keyed)
    else sections.push({ severity, project, title: titles.get(project ?? '') ?? '', findings: [keyed] })
  }

  return sections
}

/** The findings that a person goes through, one after the other. */
export function listedIn({ report, findings, filters }: Listed): readonly KeyedFinding[] {
  if (report === null) return []

  return isOpen(filters) ? findings : findings.filter(matching(filters))
}

/** All findings in the order of the printed report: the plan first, then project by project, the gravest first. */
export function printedOrder(findings: readonly KeyedFinding[], report: Report): readonly KeyedFinding[] {
  const known = new Map(findings.map((one) => [one.finding, one]))
  const groups = byProject([...known.keys()], report)

  return groups.flatMap((group) =>
    severities.flatMap((severity) =>
      group.findings.flatMap((finding) => (finding.severity === severity ? (known.get(finding) ?? []) : [])),
    ),
  )
}

function isOpen({ severity, project, rule, search }: Filters): boolean {
  return severity === '' && project === '' && rule === '' && search.trim() === ''
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
