import { placesText } from '../formats/index.ts'
import type { Report, ReportFinding } from '../report/schema.ts'
import type { Block } from './document.ts'
import type { MinutesLanguage } from './language.ts'
import { dayText } from './values.ts'

/** What is still to be done: findings without a decision or on other facts, to be mended, or deferred. */
export function openOf({ findings }: Report, language: MinutesLanguage): readonly Block[] {
  const { minutes, document } = language.interface
  const open = findings.filter((finding) => stateOf(finding, language) !== null)
  const heading: Block = { kind: 'section', text: minutes.sections.open }
  if (open.length === 0) return [heading, { kind: 'text', text: minutes.nothingOpen }]

  return [
    heading,
    {
      kind: 'table',
      columns: [
        { heading: document.columns.code, width: 10 },
        { heading: document.columns.project, width: 27 },
        { heading: document.columns.cells, width: 31 },
        { heading: minutes.columns.state, width: 32 },
      ],
      rows: open.map((finding) => ({
        cells: [
          finding.code,
          finding.project === null ? language.interface.report.wholePlan : language.say.code(finding.project),
          placesText(finding, language),
          stateOf(finding, language) ?? '',
        ],
        tone: finding.severity,
      })),
    },
    ...staleOf(findings, language),
  ]
}

/** What a finding waits for; null where it waits for nothing. */
function stateOf({ decision }: ReportFinding, { say, interface: words }: MinutesLanguage): string | null {
  const { minutes } = words
  if (decision === null) return minutes.states.undecided
  if (decision.stale) return minutes.states.stale
  if (decision.status !== 'to-mend' && decision.status !== 'deferred') return null

  const until = decision.until === null ? null : dayText(decision.until, say)
  const state = minutes.states[decision.status](until, decision.who, say)

  return decision.late ? `${state}\n${minutes.lateMarks[decision.status]}` : state
}

/** Decisions on facts that have changed: what was decided, what was found then, and what is found now. */
function staleOf(findings: readonly ReportFinding[], { say, interface: words }: MinutesLanguage): readonly Block[] {
  const { minutes, document } = words
  const rows = findings.flatMap(({ code, project, severity, message, decision }) => {
    if (!decision?.stale) return []

    const name = [code, project === null ? words.report.wholePlan : say.code(project)].join('\n')
    const decided = minutes.earlier(minutes.statuses[decision.status], dayText(decision.at, say), say)
    return [{ cells: [name, decided, decision.was ?? '', message], tone: severity }]
  })
  if (rows.length === 0) return []

  return [
    { kind: 'subsection', text: minutes.sections.stale },
    {
      kind: 'table',
      columns: [
        { heading: document.columns.code, width: 18 },
        { heading: document.columns.decision, width: 20 },
        { heading: minutes.columns.before, width: 31 },
        { heading: minutes.columns.now, width: 31 },
      ],
      rows,
    },
  ]
}
