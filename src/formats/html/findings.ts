import type { Language } from '../../lang/index.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import { decisionLines } from '../decision.ts'
import { byProject, type Group } from '../groups.ts'
import { placesText } from '../places.ts'
import { severities, valueText } from '../values.ts'
import { withheldProjects } from '../withheld.ts'
import { sectionOf } from './heading.ts'
import { html, type Markup } from './markup.ts'

/** All findings: those of the whole plan first, then project by project, the gravest first. */
export function findingsOf(report: Report, language: Language): Markup {
  const groups = byProject(report.findings, report)

  return sectionOf(
    language.interface.document.findings,
    groups.map((group) => groupOf(group, language)),
  )
}

/** The projects that the committee withholds as a whole. */
export function withheldOf(report: Report, language: Language): Markup {
  const { say, interface: words } = language
  const items = withheldProjects(report).map(
    ({ project, title, decision }) =>
      html`\n<li>${say.code(project)} — ${say.code(title)}<br/>${decisionLines({ decision }, language).join(' ')}</li>`,
  )

  return sectionOf(words.review.withheld, items.length === 0 ? [] : [html`<ul>${items}\n</ul>\n`])
}

function groupOf({ project, title, findings }: Group, language: Language): Markup {
  const { say, interface: words } = language
  const name =
    project === null
      ? html`${words.report.wholePlan}`
      : html`${say.code(project) || words.report.noCode} — ${say.code(title)}`
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))

  return html`<h3>${name}</h3>
${sorted.map((finding) => findingOf(finding, language))}`
}

function findingOf(finding: ReportFinding, language: Language): Markup {
  const { severities: names } = language.interface.document
  const shown = ([, fact]: Fact) => fact !== ''
  const values = valuesOf(finding, language).filter(shown)
  const facts = factsOf(finding, language).filter(shown)

  return html`<article class="finding ${{ markup: finding.severity }}">
<h4><span class="tag">${names[finding.severity]}</span> <span class="code">${finding.code}</span> <span class="place">${placesText(finding, language)}</span></h4>
<p>${finding.message}</p>
${values.length === 0 ? null : html`<p class="values">${values.map(([label, value]) => html`<span><span class="quiet">${label}</span> ${value}</span>`)}</p>\n`}<dl>${facts.map(([label, fact]) => html`\n<dt>${label}</dt><dd>${fact}</dd>`)}
</dl>
</article>
`
}

type Fact = readonly [label: string, fact: string]

function valuesOf({ expected, actual }: ReportFinding, { say, interface: words }: Language): readonly Fact[] {
  return [
    [words.report.actual, valueText(actual, say)],
    [words.report.expected, valueText(expected, say)],
  ]
}

function factsOf(finding: ReportFinding, language: Language): readonly Fact[] {
  const { columns } = language.interface.document

  return [
    [columns.why, finding.why],
    [columns.todo, finding.todo],
    [columns.fix, finding.fix === null ? '' : finding.fix.label],
    [columns.decision, decisionLines(finding, language).join(' ')],
  ]
}
