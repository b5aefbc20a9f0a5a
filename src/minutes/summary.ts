import { severities } from '../formats/index.ts'
import type { Report, ReportFinding } from '../report/schema.ts'
import { isUndecided } from './decision-at.ts'
import type { Block, Content } from './document.ts'
import type { MinutesLanguage } from './language.ts'

/** How many findings there are of each severity, and what became of them. */
export function summaryOf(
  { findings }: Report,
  meeting: string,
  { interface: words }: MinutesLanguage,
): readonly Block[] {
  const { minutes, document } = words
  const heading: Block = { kind: 'section', text: minutes.sections.summary }
  if (findings.length === 0) return [heading, { kind: 'text', text: words.report.nothingFound }]

  const counts = (own: readonly ReportFinding[]): readonly Content[] => [
    { count: own.length },
    { count: own.filter(({ decision }) => decision?.at === meeting).length },
    { count: own.filter((finding) => !isUndecided(finding)).length },
    { count: own.filter(({ decision }) => decision?.stale).length },
    { count: own.filter(isUndecided).length },
  ]
  const { found, decidedToday, decided, stale, undecided } = minutes.columns

  return [
    heading,
    {
      kind: 'table',
      columns: [document.columns.severity, found, decidedToday, decided, stale, undecided].map((text, index) => ({
        heading: text,
        width: index === 0 ? 20 : 16,
      })),
      rows: [
        ...severities.map((severity) => ({
          cells: [document.severities[severity], ...counts(findings.filter((one) => one.severity === severity))],
          tone: severity,
        })),
        { cells: [document.columns.total, ...counts(findings)], tone: 'total' },
      ],
    },
  ]
}
