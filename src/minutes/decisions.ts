import { byProject, type Group, placesText, severities } from '../formats/index.ts'
import type { Report, ReportFinding } from '../report/schema.ts'
import { isUndecided, projectDecisionsAt } from './decision-at.ts'
import type { Block, TableRow } from './document.ts'
import type { MinutesLanguage } from './language.ts'
import { dayText } from './values.ts'

/** All findings with what the committee decided on each, project by project. */
export function decisionsOf(report: Report, meeting: string, language: MinutesLanguage): readonly Block[] {
  const withheld = withheldAt(report, meeting, language)
  if (report.findings.length + withheld.length === 0) return []

  return [
    { kind: 'section', text: language.interface.minutes.sections.decisions },
    ...byProject(report.findings, report).flatMap((group) => groupOf(group, meeting, language)),
    ...withheld,
  ]
}

function groupOf({ project, title, findings }: Group, meeting: string, language: MinutesLanguage): readonly Block[] {
  const { interface: words } = language
  const { columns } = words.document
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))

  return [
    { kind: 'subsection', text: projectName(project, title, language) },
    {
      kind: 'table',
      columns: [
        { heading: columns.code, width: 15 },
        { heading: columns.cells, width: 18 },
        { heading: columns.message, width: 36 },
        { heading: columns.decision, width: 31 },
      ],
      rows: sorted.map((finding) => rowOf(finding, meeting, language)),
    },
  ]
}

/** A project by its code and title; the plan as a whole where there is none. */
export function projectName(project: string | null, title: string, { say, interface: words }: MinutesLanguage): string {
  if (project === null) return words.report.wholePlan

  return [say.code(project) || words.report.noCode, say.code(title)].filter((part) => part !== '').join(' — ')
}

function rowOf(finding: ReportFinding, meeting: string, language: MinutesLanguage): TableRow {
  const { code, severity, message } = finding

  return {
    cells: [
      `${code}\n${language.interface.document.severities[severity]}`,
      placesText(finding, language),
      message,
      decisionText(finding, meeting, language).join('\n'),
    ],
    tone: severity,
  }
}

/** The projects that were withheld as a whole by the end of a meeting. */
function withheldAt(report: Report, meeting: string, language: MinutesLanguage): readonly Block[] {
  const { columns } = language.interface.document
  const titles = new Map(report.totals.projects.map(({ code, title }) => [code, title]))
  const rows = projectDecisionsAt(report, meeting).flatMap((decision): readonly TableRow[] => {
    if (decision.status !== 'withheld') return []

    const name = projectName(decision.project, titles.get(decision.project ?? '') ?? decision.message, language)
    return [{ cells: [name, decisionText({ decision }, meeting, language).join('\n')] }]
  })
  if (rows.length === 0) return []

  return [
    { kind: 'subsection', text: language.interface.review.withheld },
    {
      kind: 'table',
      columns: [
        { heading: columns.project, width: 50 },
        { heading: columns.decision, width: 50 },
      ],
      rows,
    },
  ]
}

/** What was decided, why, who does what by when; a line to write on where nothing was. */
function decisionText(
  finding: Pick<ReportFinding, 'decision'>,
  meeting: string,
  { say, interface: words }: MinutesLanguage,
): readonly string[] {
  const { minutes } = words
  const { decision } = finding
  if (decision === null) return [minutes.toWrite]

  const { status, at, reason, who, until, note, stale, late, byHand } = decision
  const day = until === null ? '' : dayText(until, say)
  const labelled = (label: string, text: string | null) =>
    text === null || text === '' ? [] : [minutes.line(label, text)]

  return [
    at === meeting ? minutes.statuses[status] : minutes.earlier(minutes.statuses[status], dayText(at, say), say),
    ...labelled(minutes.labels.reason, reason),
    ...labelled(minutes.labels.who, who),
    ...labelled(status === 'deferred' ? minutes.labels.deferredTo : minutes.labels.until, day),
    ...labelled(minutes.labels.note, note),
    ...(byHand ? [words.review.byHand] : []),
    ...(stale ? [minutes.staleMark] : []),
    ...(late ? [minutes.lateMarks[status]] : []),
    ...(isUndecided(finding) ? [minutes.toWrite] : []),
  ]
}
