import type { Range } from '../grid/index.ts'
import { at, calculated, input, words as said } from './areas.ts'
import type { Area, FormValue } from './description.ts'
import type { Draft } from './draft.ts'
import { cells } from './formulas.ts'

/** One table: its rows under the header, both inside, the row where the next may begin, and the counts that people type. */
export interface Table {
  readonly areas: readonly Area[]
  readonly first: number
  readonly last: number
  readonly next: number
  readonly counts: readonly Range[]
}

const spareRows = 2
const mostMeetings = 8

/** How many columns the widest table takes. */
export function tablesWidth({ axisRows, content }: Draft): number {
  return 2 + Math.max(axisRows.last - axisRows.first + 1, content.coCreation.reasons.length + spareRows)
}

/** A table's title, and the row under its last. */
export function framed(row: number, title: string, width: number, last: number): Pick<Table, 'areas' | 'next'> {
  return { areas: [said(at(row, 0, row, width - 1), 'section', title)], next: last + 3 }
}

/** The sum of some counts, which shows nothing as long as nothing is counted. */
export function sumOfCounts(range: Range, counts: readonly (number | null)[], row: number, column: number): Area {
  const filled = counts.filter((count) => count !== null)
  const sum = filled.reduce((a, b) => a + b, 0)

  return calculated(
    at(row, column),
    'count',
    `IF(COUNT(${cells(range)})=0,"",SUM(${cells(range)}))`,
    filled.length === 0 ? '' : sum,
    'total',
  )
}

/** Table 01. */
export function meetingsTable(draft: Draft, row: number): Table {
  const { title, date, subject } = draft.words.coCreation.meetings
  const { meetings } = draft.content.coCreation
  const width = tablesWidth(draft)
  const first = row + 2
  const rows = Array.from({ length: Math.max(mostMeetings, meetings.length + spareRows) }, (_, index) => first + index)
  const last = first + rows.length - 1
  const frame = framed(row, title, width, last)

  return {
    ...frame,
    areas: [
      ...frame.areas,
      said(at(row + 1, 0), 'heading', date),
      said(at(row + 1, 1, row + 1, width - 1), 'heading', subject),
      ...rows.flatMap((each, index) => [
        input(at(each, 0), 'date', dayValue(meetings[index]?.date)),
        input(at(each, 1, each, width - 1), 'text', meetings[index]?.subject ?? null),
      ]),
    ],
    first,
    last,
    counts: [],
  }
}

function dayValue(day: string | undefined): FormValue | null {
  return day === undefined ? null : { day }
}

/** Table 02: its sums stand one row under the channels and room for one more. */
export function channelsTable(draft: Draft, row: number): Table {
  const { title, channel, received, selected, refused } = draft.words.coCreation.channels
  const { channels } = draft.content.coCreation
  const first = row + 2
  const last = first + channels.length
  const frame = framed(row, title, tablesWidth(draft), last + 1)
  const names = ['received', 'selected', 'refused'] as const
  const rows = [...channels, null]

  return {
    ...frame,
    areas: [
      ...frame.areas,
      ...[channel, received, selected, refused].map((text, column) => said(at(row + 1, column), 'heading', text)),
      ...rows.flatMap((each, index) => [
        input(at(first + index, 0), 'text', each?.channel ?? null),
        ...names.map((name, column) => input(at(first + index, column + 1), 'count', each?.[name] ?? null)),
      ]),
      said(at(last + 1, 0), 'total', draft.words.coCreation.total),
      ...names.map((name, index) => {
        const column = index + 1
        const counts = channels.map((each) => each[name])
        return sumOfCounts(at(first, column, last, column), counts, last + 1, column)
      }),
    ],
    first,
    last,
    counts: [at(first, 1, last, 3)],
  }
}

/** Table 03: reasons side by side over their counts. */
export function reasonsTable(draft: Draft, row: number): Table {
  const { words, content } = draft
  const { title, reason, ideas } = words.coCreation.reasons
  const { reasons } = content.coCreation
  const width = tablesWidth(draft)
  const frame = framed(row, title, width, row + 2)
  const columns = Array.from({ length: width - 2 }, (_, index) => index + 1)
  const counts = at(row + 2, 1, row + 2, width - 2)

  return {
    ...frame,
    areas: [
      ...frame.areas,
      said(at(row + 1, 0), 'heading', reason),
      said(at(row + 2, 0), 'label', ideas),
      ...columns.flatMap((column) => [
        input(at(row + 1, column), 'text', reasons[column - 1]?.label ?? null),
        input(at(row + 2, column), 'count', reasons[column - 1]?.count ?? null),
      ]),
      said(at(row + 1, width - 1), 'heading', words.coCreation.total),
      sumOfCounts(
        counts,
        reasons.map(({ count }) => count),
        row + 2,
        width - 1,
      ),
    ],
    first: row + 2,
    last: row + 2,
    counts: [counts],
  }
}
