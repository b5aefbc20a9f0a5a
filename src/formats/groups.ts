import type { Report, ReportFinding } from '../report/schema.ts'

/** Findings of one project, or of the plan as a whole where `project` is null. */
export interface Group {
  readonly project: string | null
  readonly title: string
  readonly findings: readonly ReportFinding[]
}

/** Findings by project in the plan's order, those of the whole plan first. */
export function byProject(findings: readonly ReportFinding[], { totals }: Pick<Report, 'totals'>): readonly Group[] {
  const titles = new Map(totals.projects.map((project) => [project.code, project.title]))
  const codes = [null, ...titles.keys(), ...findings.map((finding) => finding.project)]

  const groups = new Map([...new Set(codes)].map((code): [string | null, ReportFinding[]] => [code, []]))
  for (const finding of findings) groups.get(finding.project)?.push(finding)

  return [...groups]
    .filter(([, own]) => own.length > 0)
    .map(([project, own]) => ({
      project,
      title: project === null ? '' : (titles.get(project) ?? ''),
      findings: own,
    }))
}
