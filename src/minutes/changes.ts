import type { Report } from '../report/schema.ts'
import { previousMeeting } from './decision-at.ts'
import type { Block, Line } from './document.ts'
import type { MinutesLanguage } from './language.ts'
import { dayText } from './values.ts'

/** What changed of the plan since an older workbook, in words. */
export interface Since {
  /** The older workbook's name. */
  readonly file: string
  readonly changes: readonly Line[]
}

/** What changed since the last meeting: decisions that were carried out, and the plan beside an older workbook. */
export function changesOf(
  report: Report,
  meeting: string,
  since: Since | null,
  language: MinutesLanguage,
): readonly Block[] {
  const before = previousMeeting(report, meeting)
  const blocks = [
    ...(before === null ? [] : mendedOf(report, meeting, before, language)),
    ...(since === null ? [] : sinceOf(since, language)),
  ]

  return blocks.length === 0 ? [] : [{ kind: 'section', text: language.interface.minutes.sections.changes }, ...blocks]
}

/** Findings that earlier meetings decided on, and that are no longer found. */
function mendedOf({ review }: Report, meeting: string, before: string, language: MinutesLanguage): readonly Block[] {
  const { say, interface: words } = language
  const { minutes, document } = words
  const mended = (review?.decisions ?? []).filter(({ standing, at }) => standing === 'mended' && at < meeting)
  const intro: Block = { kind: 'text', text: minutes.sinceMeeting(dayText(before, say), mended.length, say) }
  if (mended.length === 0) return [intro]

  return [
    intro,
    {
      kind: 'table',
      columns: [
        { heading: document.columns.code, width: 10 },
        { heading: document.columns.project, width: 27 },
        { heading: document.columns.message, width: 37 },
        { heading: document.columns.decision, width: 26 },
      ],
      rows: mended.map(({ code, project, message, status, at }) => ({
        cells: [
          code,
          project === null ? words.report.wholePlan : say.code(project),
          message,
          minutes.earlier(minutes.statuses[status], dayText(at, say), say),
        ],
      })),
    },
  ]
}

function sinceOf({ file, changes }: Since, { say, interface: words }: MinutesLanguage): readonly Block[] {
  return [
    { kind: 'subsection', text: words.minutes.sinceFile(file, say) },
    changes.length === 0 ? { kind: 'text', text: words.difference.same } : { kind: 'list', lines: changes },
  ]
}
