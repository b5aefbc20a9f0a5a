import { byProject } from '../../formats/groups.ts'
import { severities } from '../../formats/values.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import { comparable } from '../../text/index.ts'
import { type KeyedFinding, keyed } from './keys.ts'
import type { Filters, PaneState } from './state.ts'

/** Listed findings of one project that ask for the same, under their headings. */
export interface Section {
  /** Null for the plan as a whole. */
  readonly project: string | null
  readonly title: string
  readonly severity: ReportFinding['severity']
  readonly findings: readonly KeyedFinding[]
}

/** All findings in the order of the printed report: the plan first, then project by project, the gravest first. */
export function sectionsOf(report: Report, filters: Filters): readonly Section[] {
  const kept = keyed(report.findings).filter(matching(filters, report))
  const keys = new Map(kept.map(({ key, finding }) => [finding, key]))
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
        findings: findings
          .filter((finding) => finding.severity === severity)
          .map((finding) => ({ key: keys.get(finding) ?? '', finding })),
      }))
      .filter((section) => section.findings.length > 0),
  )
}

/** The findings that a person goes through, one after the other. */
export function listedIn({ report, filters }: Pick<PaneState, 'report' | 'filters'>): readonly KeyedFinding[] {
  return report === null ? [] : sectionsOf(report, filters).flatMap(({ findings }) => findings)
}

function matching(filters: Filters, { totals }: Report): (keyed: KeyedFinding) => boolean {
  const titles = new Map(totals.projects.map(({ code, title }) => [code, title]))
  const words = comparable(filters.search).split(' ')

  return ({ finding }) => {
    const { severity, project, rule } = finding
    if (filters.severity !== '' && filters.severity !== severity) return false
    if (filters.project !== '' && filters.project !== (project ?? '*')) return false
    if (filters.rule !== '' && filters.rule !== rule) return false

    const text = filters.search === '' ? '' : comparable(textOf(finding, titles))
    return words.every((word) => text.includes(word))
  }
}

function textOf(finding: ReportFinding, titles: ReadonlyMap<string, string>): string {
  const { code, project, message, todo, sheet, cells, related = [] } = finding
  const places = [{ sheet, cells }, ...related].flatMap((place) => [place.sheet ?? '', ...place.cells])

  return [code, project ?? '', titles.get(project ?? '') ?? '', message, todo, ...places].join(' ')
}
