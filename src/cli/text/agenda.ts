import { type AgendaSection, agendaProgress, agendaSection, dayText, decisionLines } from '../../formats/index.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import type { Recorded } from '../decide/recorded.ts'
import type { Asked } from '../decide/request.ts'
import type { Written } from '../fix/write-changed.ts'
import { shellWord } from '../shell-word.ts'
import { placeText } from './cells.ts'
import { type Outline, outlineText } from './outline.ts'
import type { Page } from './page.ts'
import { headingText, printable } from './report.ts'
import { wrap } from './width.ts'
import { withheldOutline } from './withheld.ts'

/** What the committee has decided on and what is left: findings with their fingerprints, meetings, and what is to know of the record. */
export function agendaText(given: Report, page: Page): readonly string[] {
  const report = printable(given)
  const { say, interface: words } = page.language
  const { agenda } = words.decide
  const items = itemsIn(report)
  const command = `infitah decide ${shellWord(report.file ?? 'plan.xlsx')} --finding ${nameOf(items.open[0])} --status to-mend --by … --meeting ${report.asOf} --in-place`

  return [
    ...headingText(report, page),
    '',
    page.paint.heading(agenda.title),
    ...progressText(report, page),
    ...outlineText(sectionsOf(report, page), page),
    ...(items.open.length === 0 ? [] : ['', ...wrap(agenda.how(command, say), 0, page.width)]),
  ]
}

/** What was recorded, where the workbook was written, and how much is left. */
export function recordedText(
  { examined: { report: given }, rows }: Recorded,
  { decision, meeting }: Asked,
  { path, backup }: Written,
  page: Page,
): readonly string[] {
  const { say, interface: words } = page.language
  const report = printable(given)
  const day = decision?.meeting ?? meeting?.day ?? ''
  const decided = decision === null ? 0 : rows - (meeting === null ? 0 : 1)
  const outline = (decided === 0 ? [] : (report.review?.decisions.slice(-decided) ?? [])).map((each) => ({
    text: coded(each, page),
    under: linesOf(each, page),
  }))

  return [
    page.paint.heading(`${words.decide.recorded(rows, say)} (${words.review.meetingOf(day, say)})`),
    ...outlineText(outline, page, 1),
    '',
    ...wrap(words.decide.written(path, say), 0, page.width),
    ...(backup === null ? [] : wrap(words.fix.kept(backup, say), 0, page.width)),
    ...progressText(report, page),
  ]
}

function progressText({ findings }: Report, { language, width }: Page): readonly string[] {
  const { say, interface: words } = language
  const { decided, all } = agendaProgress(findings)
  if (all === 0) return wrap(words.committee.nothing, 0, width)

  return wrap(words.committee.progress(decided, all, say), 0, width)
}

function itemsIn({ findings }: Report): { readonly [S in AgendaSection]: readonly ReportFinding[] } {
  const of = (section: AgendaSection) => findings.filter((finding) => agendaSection(finding) === section)

  return { open: of('open'), stale: of('stale'), late: of('late'), decided: of('decided') }
}

function sectionsOf(report: Report, page: Page): readonly Outline[] {
  const { agenda } = page.language.interface.decide
  const items = itemsIn(report)
  const mended = report.review?.decisions.filter(({ standing }) => standing === 'mended') ?? []
  const marks = { open: 'warning', stale: 'error', late: 'warning', decided: 'heading' } as const
  const findings = (['stale', 'late', 'open', 'decided'] as const).map((section) => ({
    text: `${agenda.sections[section]} (${items[section].length})`,
    mark: marks[section],
    under: items[section].map((finding) => findingOutline(finding, page)),
  }))

  return [
    ...findings,
    withheldOutline(report, page.language),
    {
      text: `${agenda.sections.mended} (${mended.length})`,
      mark: 'heading' as const,
      under: mended.map((each) => ({ text: coded(each, page), under: linesOf(each, page) })),
    },
    { text: agenda.sections.meetings, mark: 'heading' as const, under: meetingsOutline(report, page) },
    { text: agenda.sections.remarks, mark: 'warning' as const, under: remarksOutline(report, page) },
  ].filter(({ under }) => under.length > 0)
}

function findingOutline(finding: ReportFinding, page: Page): Outline {
  const { say } = page.language
  const place = placeText(finding.sheet, finding.cells, say.code)
  const parts = [finding.code, place, say.code(finding.project ?? ''), say.code(`[${finding.fingerprint.slice(0, 8)}]`)]

  return {
    text: parts.filter((part) => part !== '').join('  '),
    under: [{ text: finding.message }, ...decisionLines(finding, page.language).map((text) => ({ text }))],
  }
}

type Decided = NonNullable<Report['review']>['decisions'][number]

function coded({ code, project }: Decided, { language }: Page): string {
  return [code, language.say.code(project ?? '')].filter((part) => part !== '').join('  ')
}

function linesOf(decision: Decided, { language }: Page): readonly Outline[] {
  return [decision.message, ...decisionLines({ decision }, language)]
    .filter((text) => text !== '')
    .map((text) => ({ text }))
}

function meetingsOutline({ review }: Report, { language }: Page): readonly Outline[] {
  const { say, interface: words } = language

  return (review?.meetings ?? []).map(({ day, place, present }) => ({
    text: [dayText(day, say), ...(place === null ? [] : [say.code(place)])].join('  '),
    under: present.length === 0 ? [] : [{ text: words.decide.agenda.present(present, say) }],
  }))
}

function remarksOutline({ review }: Report, { language }: Page): readonly Outline[] {
  const { say } = language

  return (review?.remarks ?? []).map(({ sheet, cell, message }) => ({
    text: `${placeText(sheet, cell === null ? [] : [cell], say.code)}: ${message}`,
  }))
}

function nameOf(finding: ReportFinding | undefined): string {
  if (finding === undefined) return ''

  return finding.cells[0] === undefined ? finding.fingerprint.slice(0, 8) : `${finding.code}@${finding.cells[0]}`
}
