import type { Say } from '../../lang/index.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import { placeText } from './cells.ts'
import type { Page } from './page.ts'
import { padEnd, wrap } from './width.ts'

const severities = ['error', 'warning', 'info'] as const
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

interface Group {
  readonly project: string | null
  readonly title: string
  readonly findings: readonly ReportFinding[]
}

function byProject(findings: readonly ReportFinding[], report: Report): readonly Group[] {
  const titles = new Map(report.totals.projects.map((project) => [project.code, project.title]))
  const codes = [null, ...titles.keys(), ...findings.map((finding) => finding.project)]

  return [...new Set(codes)]
    .map((project) => ({
      project,
      title: project === null ? '' : (titles.get(project) ?? ''),
      findings: findings.filter((finding) => finding.project === project),
    }))
    .filter((group) => group.findings.length > 0)
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
    ...decisionText(finding, page),
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

function decisionText({ decision }: ReportFinding, page: Page): readonly string[] {
  if (decision === null) return []

  const { say, interface: words } = page.language
  const by = words.report.decidedBy(decision.by, decision.at, say)
  const reason = decision.reason === null ? '' : ` ${say.quote(decision.reason)}`

  return [`${words.report.decision[decision.status]} (${by})${reason}`, ...(decision.stale ? [words.report.stale] : [])]
}

/** A whole number may be a year, and is shown as it stands. */
function valueText(value: string | null, say: Say): string {
  if (value === null) return ''
  if (/^-?\d+\.\d+$/.test(value)) return say.number(value)

  return /^\d{4}-\d\d-\d\d$/.test(value) ? say.date(value) : say.code(value)
}
