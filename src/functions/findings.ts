import type { ReportLanguage } from '../lang/index.ts'
import { codeText } from '../plan/code-pattern.ts'
import type { Facts } from './facts.ts'
import type { Outcome } from './outcome.ts'
import { isTrouble, subjectOrPlan } from './subject.ts'

/**
 * INFITAH.FINDINGS: how many findings a project, the projects of an axis, or the whole plan has, of every severity.
 * @customfunction FINDINGS
 */
export function findings(facts: Facts, language: ReportLanguage, code?: unknown): Outcome {
  const subject = subjectOrPlan(code, facts, language)
  if (isTrouble(subject)) return subject
  if (subject.of === 'plan') return facts.report.findings.length
  if (subject.of === 'project') return facts.findings.get(subject.code) ?? 0

  const projects = facts.report.totals.projects.filter(({ axis }) => axis === subject.axis)
  const codes = new Set(projects.map(({ code: own }) => codeText(own)).filter((own) => own !== ''))
  return [...codes].reduce((sum, own) => sum + (facts.findings.get(own) ?? 0), 0)
}
