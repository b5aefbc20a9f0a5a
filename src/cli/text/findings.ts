import { byProject, decisionLines, type Group, severities, valueText } from '../../formats/index.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import { placeText } from './cells.ts'
import type { Page } from './page.ts'
import { padEnd, wrap } from './width.ts'

const step = 2
const codeWidth = 5

/** Findings: those to mend, those to decide and those good to know kept apart, each by project in the plan's order. */
export function findingsText(report: Report, page: Page): readonly string[] {
  return severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity)
    if (findings.length === 0) return []

    const heading = `${page.language.interface.report.severities[severity]} (${findings.length})`

    return [
      '',
      page.paint[severity](heading),
      ...byProject(findings, report).flatMap((group) => groupText(group, page)),
    ]
  })
}

function groupText({ project, title, findings }: Group, page: Page): readonly string[] {
  const words = page.language.interface.report
  const name = project === null ? words.wholePlan : [project || words.noCode, title].join('  ')

  return [
    '',
    ...wrap(name, step, page.width).map(page.paint.heading),
    ...findings.flatMap((finding) => findingText(finding, page)),
  ]
}

function findingText(finding: ReportFinding, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const indent = step + codeWidth
  const place = placeText(finding.sheet, finding.cells, say.code)
  const related = (finding.related ?? []).map(({ sheet, cells }) => placeText(sheet, cells, say.code))
  const sentences = [
    finding.message,
    ...labelled(words.report.expected, valueText(finding.expected, say)),
    ...labelled(words.report.actual, valueText(finding.actual, say)),
    ...labelled(words.report.todo, finding.todo),
    ...(finding.fix === null ? [] : labelled(words.report.fix[finding.fix.kind], finding.fix.label)),
    ...decisionLines(finding, page.language),
  ]

  return [
    ' '.repeat(step) + page.paint.code(padEnd(finding.code, codeWidth)) + place,
    ...related.map((text) => `${' '.repeat(indent)}+ ${text}`),
    ...sentences.flatMap((sentence) => wrap(sentence, indent, page.width)),
  ]
}

function labelled(label: string, text: string): readonly string[] {
  return text === '' ? [] : [`${label} ${text}`]
}
