import { codeText } from '../plan/code-pattern.ts'
import type { Report } from '../report/index.ts'
import { textKey } from '../text/index.ts'

/** A report with its projects by code and its axes by title, so that thousands of formulas search nothing. */
export interface Facts {
  readonly report: Report
  /** Positions in the report: more than one where a code is used twice. */
  readonly projects: ReadonlyMap<string, readonly number[]>
  readonly axes: ReadonlyMap<string, string>
  /** How many findings each project has, by its code. */
  readonly findings: ReadonlyMap<string, number>
}

/** Puts a report in the order that formulas ask for. */
export function factsOf(report: Report): Facts {
  const projects = new Map<string, number[]>()
  for (const [index, { code }] of report.totals.projects.entries()) {
    const key = codeText(code)
    if (key !== '') projects.set(key, [...(projects.get(key) ?? []), index])
  }
  const findings = new Map<string, number>()
  for (const { project } of report.findings) {
    const key = codeText(project ?? '')
    findings.set(key, (findings.get(key) ?? 0) + 1)
  }

  return { report, projects, axes: new Map(report.totals.axes.map(({ axis }) => [textKey(axis), axis])), findings }
}
