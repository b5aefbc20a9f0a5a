import { nameOf, periodOf } from '../formats/index.ts'
import type { Report } from '../report/schema.ts'
import { changesOf, type Since } from './changes.ts'
import { decisionAt } from './decision-at.ts'
import { decisionsOf } from './decisions.ts'
import type { Block, Minutes } from './document.ts'
import { figuresOf } from './figures.ts'
import type { MinutesLanguage } from './language.ts'
import { openOf } from './open.ts'
import { openingOf } from './opening.ts'
import { authoritiesOf, signingOf } from './signing.ts'
import { summaryOf } from './summary.ts'

/** What minutes are made of. */
export interface MinutesOf {
  readonly report: Report
  /** The meeting's day, ISO 8601. */
  readonly meeting: string
  /** What changed of the plan since an older workbook; null where none was given. */
  readonly since: Since | null
}

/** The minutes of a meeting, from a report that holds the committee's record. */
export function minutesOf({ report, meeting, since }: MinutesOf, language: MinutesLanguage): Minutes {
  const { say, interface: words } = language
  const { minutes } = words
  const then = asOfMeeting(report, meeting)

  return {
    language: language.code,
    dir: language.dir,
    day: meeting,
    authorities: authoritiesOf(report, language),
    title: minutes.title,
    subtitle: minutes.subtitle(say.date(meeting), periodOf(report.plan.years), say),
    running: minutes.running(nameOf(report, language), say.date(meeting), say),
    page: minutes.page,
    madeBy: minutes.madeBy,
    blocks: [
      ...openingOf(then, meeting, language),
      ...summaryOf(then, meeting, language),
      ...decisionsOf(then, meeting, language),
      ...openOf(then, language),
      ...changesOf(then, meeting, since, language),
      ...figuresOf(then, language),
      ...remarksOf(then, language),
      ...signingOf(report, language),
    ],
  }
}

/** The report as the meeting left it: what later meetings decided is none of its minutes. */
function asOfMeeting(report: Report, meeting: string): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, decision: decisionAt(finding, report, meeting) })),
  }
}

function remarksOf({ review }: Report, { interface: words }: MinutesLanguage): readonly Block[] {
  const remarks = review?.remarks ?? []
  if (remarks.length === 0) return []

  return [
    { kind: 'section', text: words.minutes.sections.record },
    {
      kind: 'list',
      lines: remarks.map(({ cell, message }) => ({ text: cell === null ? message : `${cell} – ${message}` })),
    },
  ]
}
