import type { Language } from '../../lang/index.ts'
import type { Failure, Report, ReportFinding } from '../../report/schema.ts'
import { cellRanges } from '../cells.ts'
import { decisionLines } from '../decision.ts'
import { byProject, type Group } from '../groups.ts'
import { placesText } from '../places.ts'
import { ruleName } from '../rule-words.ts'
import { codeOf, nameOf, periodOf, severities, valueText } from '../values.ts'
import { withheldProjects } from '../withheld.ts'
import { code, escaped, tableMarkdown } from './escape.ts'
import { tablesMarkdown } from './tables.ts'

/** Reports as GitHub's Markdown, readable as it stands; from right to left where the language is. */
export function reportsMarkdown(outcomes: readonly (Report | Failure)[], language: Language): string {
  const lines = outcomes.flatMap((outcome) =>
    'error' in outcome ? [`**${escaped(outcome.error)}**`, ''] : reportLines(outcome, language),
  )
  const whole = language.dir === 'rtl' ? ['<div dir="rtl">', '', ...lines, '</div>', ''] : lines

  return whole.join('\n')
}

function reportLines(report: Report, language: Language): readonly string[] {
  const { findings } = language.interface.document

  return [
    ...headLines(report, language),
    ...(report.findings.length === 0 ? [] : [`## ${escaped(findings)}`, '']),
    ...byProject(report.findings, report).flatMap((group) => groupLines(group, language)),
    ...withheldLines(report, language),
    ...(report.plan.projects === 0 ? [] : tablesMarkdown(report, language)),
    ...remarkLines(report, language),
  ]
}

function headLines(report: Report, language: Language): readonly string[] {
  const { say, interface: words } = language
  const { plan, summary, file, asOf } = report
  const counts = severities.map((severity) => words.report.found[severity](summary[severity], say))
  const none = summary.error + summary.warning + summary.info === 0

  return [
    `# ${escaped(nameOf(report, language))}`,
    '',
    `${escaped(words.document.title)} ${escaped(periodOf(plan.years))}`.trimEnd(),
    '',
    ...(file === null ? [] : [`- ${escaped(words.document.head.file)} ${code(file)}`]),
    `- ${escaped(words.report.asOf(asOf, say))}`,
    `- ${escaped(none ? words.report.nothingFound : say.list(counts))}`,
    '',
  ]
}

function groupLines({ project, title, findings }: Group, language: Language): readonly string[] {
  const { report } = language.interface
  const name =
    project === null ? escaped(report.wholePlan) : `${code(project) || escaped(report.noCode)} ${escaped(title)}`
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))

  return [`### ${name.trimEnd()}`, '', ...sorted.flatMap((finding) => findingLines(finding, language)), '']
}

function withheldLines(report: Report, language: Language): readonly string[] {
  const withheld = withheldProjects(report)
  if (withheld.length === 0) return []

  return [
    `## ${escaped(language.interface.review.withheld)}`,
    '',
    ...withheld.map(({ project, title, decision }) => {
      const decided = decisionLines({ decision }, language).join(' ')
      return `- ${code(project)} ${escaped(title)}: ${escaped(decided)}`
    }),
    '',
  ]
}

function findingLines(finding: ReportFinding, language: Language): readonly string[] {
  const { say, interface: words } = language
  const { severities: names } = words.document
  const facts = [
    [words.report.expected, valueText(finding.expected, say)],
    [words.report.actual, valueText(finding.actual, say)],
    [words.report.todo, finding.todo],
    [words.report.fix[finding.fix?.kind ?? 'safe'], finding.fix?.label ?? ''],
    ...decisionLines(finding, language).map((line) => ['', line]),
  ].filter(([, fact]) => fact !== '')

  return [
    `- **${escaped(names[finding.severity])}** ${code(finding.code)} ${escaped(placesText(finding, language))}`,
    `  - ${escaped(finding.message)}`,
    ...facts.map((parts) => `  - ${parts.map(escaped).join(' ').trim()}`),
  ]
}

function remarkLines({ notChecked, settings }: Report, language: Language): readonly string[] {
  const { document, report } = language.interface
  const { rule, sheet, cells, was, now } = document.columns
  const ruleCell = (id: string) => `${code(codeOf(id))} ${escaped(ruleName(id, language))}`
  const unchecked = notChecked.map((one) => [ruleCell(one.rule), escaped(one.sheet), code(cellRanges(one.cells))])
  const changed = settings.map((one) => [
    ruleCell(one.rule),
    escaped(report.severity[one.was]),
    escaped(report.severity[one.severity]),
  ])

  return [
    ...(unchecked.length === 0 ? [] : [`## ${escaped(report.notChecked)}`, '']),
    ...tableMarkdown([rule, sheet, cells], unchecked),
    ...(changed.length === 0 ? [] : [`## ${escaped(report.settings)}`, '']),
    ...tableMarkdown([rule, was, now], changed),
  ]
}
