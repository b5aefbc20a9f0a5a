import { nameOf, periodOf } from '../formats/index.ts'
import type { Report } from '../report/schema.ts'
import type { Block, TableRow } from './document.ts'
import type { MinutesLanguage } from './language.ts'

const linesToSign = 8
const linesMore = 2

/** Who met, when, on what, and who was there. */
export function openingOf(report: Report, meeting: string, language: MinutesLanguage): readonly Block[] {
  const { say, interface: words } = language
  const { minutes } = words
  const { plan, file, asOf, review } = report
  const held = review?.meetings.find(({ day }) => day === meeting)
  const things = (['projects', 'activities', 'trackingIndicators', 'impactIndicators'] as const).map((thing) =>
    words.report.counts[thing](plan[thing], say),
  )
  const place = held?.place ?? null

  return [
    {
      kind: 'text',
      text: minutes.opening(
        { name: nameOf(report, language), period: periodOf(plan.years), day: say.date(meeting), place },
        say,
      ),
    },
    { kind: 'text', text: minutes.basis(file, say.date(asOf), say.list(things), say) },
    { kind: 'section', text: minutes.sections.attendance },
    attendance(held?.present ?? [], language),
    { kind: 'text', text: minutes.excused },
    { kind: 'section', text: minutes.sections.agenda },
    { kind: 'list', lines: minutes.agenda.map((text) => ({ text })) },
  ]
}

/** Who was there signs beside the name; others, and all where nobody is recorded, write on empty lines. */
function attendance(present: readonly string[], { interface: words }: MinutesLanguage): Block {
  const { number, signature } = words.minutes.columns
  const empty = present.length === 0 ? linesToSign : linesMore
  const names = [...present, ...Array.from({ length: empty }, () => '')]

  return {
    kind: 'table',
    columns: [
      { heading: number, width: 8 },
      { heading: words.document.signing.name, width: 57 },
      { heading: signature, width: 35 },
    ],
    rows: names.map((name, index): TableRow => ({ cells: [{ count: index + 1 }, name, ''], tone: 'writing' })),
  }
}
