import {
  axis,
  type Counts,
  channel,
  countsOf,
  date,
  type IdeaColumn,
  ideaColumns,
  meeting,
  numbers,
  type ReworkName,
  reason,
  reworkNames,
  subject,
  tables,
  total,
  wholeCounts,
} from './co-creation-labels.ts'
import { find, says } from './co-creation-stems.ts'

const anyStem = new RegExp(
  [date, channel, reason, axis, ...[...ideaColumns, ...reworkNames].map(([, stems]) => stems)]
    .flatMap((stems) => stems.flatMap(([stem = '']) => stem))
    .join('|'),
)

/** Whether a text could be a heading of some table: a quick look before the closer ones. */
export function couldHead(key: string): boolean {
  return anyStem.test(key)
}

/** Whether a heading is of the dates of table 01. */
export function namesDate(key: string): boolean {
  return says(key, date)
}

/** Whether a heading is of the subjects of table 01. */
export function namesSubject(key: string): boolean {
  return says(key, subject)
}

/** Whether a text speaks of the committee's meetings. */
export function speaksOfMeetings(key: string): boolean {
  return says(key, meeting)
}

/** Whether a heading is of the channels of table 02. */
export function namesChannel(key: string): boolean {
  return says(key, channel)
}

/** The column of table 02 that a heading names. */
export function ideaColumn(key: string): IdeaColumn | null {
  return find(ideaColumns, key)
}

/** Whether a heading is of reasons (03) or of axes (04, 06). */
export function namesParts(key: string): 'reasons' | 'axes' | null {
  if (says(key, reason)) return 'reasons'

  return says(key, axis) ? 'axes' : null
}

/** What the counts beside or under a heading are of; null where it is no heading of counts. */
export function countsNamed(key: string): Counts | null {
  if (!numbers.some((word) => key.startsWith(word)) && !wholeCounts.has(key)) return null

  return spokenOf(key) ?? 'unsaid'
}

/** What a title speaks of. */
export function spokenOf(key: string): Exclude<Counts, 'unsaid'> | null {
  return find(countsOf, key)
}

/** The number of table 05 that a heading names. */
export function reworkNamed(key: string): ReworkName | null {
  return find(reworkNames, key)
}

/** Whether a label is that of a total. */
export function namesTotal(key: string): boolean {
  return total.test(key)
}

/** Whether a text is a table's title with its number. */
export function titlesTable(key: string): boolean {
  return tables.test(key)
}
