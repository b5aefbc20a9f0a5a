import { meetingColumns } from './co-creation-headers.ts'
import { speaksOfMeetings } from './co-creation-headings.ts'
import { cellOf, type Line, seenAt, titleOver } from './co-creation-lines.ts'
import { linesUnder } from './co-creation-under.ts'
import { dateField, textField } from './fields.ts'
import type { CoCreation } from './types.ts'

/** Table 01, if its header is the line at `index`; a list of dates and subjects that speaks of no meeting is none. */
export function meetingsAt(lines: readonly Line[], index: number, date1904: boolean): CoCreation['meetings'] {
  const header = lines[index]
  const columns = header === undefined ? null : meetingColumns(header)
  const words = [titleOver(lines, index), ...(header?.cells.map(({ key }) => key) ?? [])]
  if (columns === null || !words.some(speaksOfMeetings)) return null

  const meetingOn = (line: Line) => dateField(cellOf(line, columns.date), date1904)
  const dated = (line: Line) => meetingOn(line).value !== null
  const rows = linesUnder(lines, index, {
    fits: (line) => dated(line) || seenAt(line, columns.subject) !== undefined,
    firm: dated,
    ends: () => false,
  })

  return rows.map((line) => ({ date: meetingOn(line), subject: textField(cellOf(line, columns.subject)) }))
}
