import { at, calculated, input, words as said } from './areas.ts'
import { axesTable } from './co-creation-axes.ts'
import { channelsTable, framed, meetingsTable, reasonsTable, type Table, tablesWidth } from './co-creation-tables.ts'
import { countRows } from './cover-sheet.ts'
import type { Area, Check, FormSheet, FormValue, Highlight } from './description.ts'
import { checkOf, type Draft, plainSheet, titleAreas } from './draft.ts'
import { cell, inColumn, on } from './formulas.ts'
import { headingHeight, roomFor, titleHeights } from './heights.ts'

const otherWidth = 17

/** The co-creation tables 01 to 06, one under the other. */
export function coCreationSheet(draft: Draft): FormSheet {
  const { words } = draft
  const width = tablesWidth(draft)
  const meetings = meetingsTable(draft, 3)
  const channels = channelsTable(draft, meetings.next)
  const reasons = reasonsTable(draft, channels.next)
  const proposals = axesTable(draft, reasons.next, 'proposals')
  const rework = reworkTable(draft, proposals)
  const finals = axesTable(draft, rework.next, 'finals')
  const tables = [meetings, channels, reasons, proposals, rework, finals]

  return {
    ...plainSheet,
    name: words.sheets.coCreation,
    areas: [...titleAreas(draft, words.titles.coCreation, width), ...tables.flatMap(({ areas }) => areas)],
    widths: Array.from({ length: width }, (_, column) => (column === 0 ? 26 : otherWidth)),
    heights: heightsIn(tables),
    frozen: { rows: 0, columns: 0 },
    header: null,
    onePage: true,
    checks: checksOf(draft, meetings, tables),
    highlights: [channelsThatMiss(channels)],
  }
}

/** Titles apart from the table above; headings as high as the longest of them needs. */
function heightsIn(tables: readonly Table[]): ReadonlyMap<number, number> {
  const rows = tables.flatMap(({ first, last, areas }) => {
    const title = areas[0]?.range.row ?? 0
    const headings = areas.filter(({ range }) => range.row === title + 1)
    const texts = headings.map(({ value }) => (typeof value === 'string' ? value : ''))
    const ofAxes = headings.some(({ formula }) => formula !== undefined) ? roomFor(4) : 0
    const highest = Math.max(ofAxes, ...texts.map((text) => headingHeight(text, otherWidth)))
    const below = Array.from({ length: last - first + 2 }, (_, index): [number, number] => [first + index, 22])
    return [[title, 28] as const, [title + 1, highest] as const, ...below]
  })

  return new Map([...titleHeights, ...rows])
}

/** Table 05: what became of the proposals; what other sheets and tables count is taken from them. */
function reworkTable(draft: Draft, proposals: Table): Table {
  const { content, words } = draft
  const row = proposals.next
  const { title, ...names } = words.coCreation.rework
  const frame = framed(row, title, tablesWidth(draft), row + 2)
  const typed = Object.entries(content.coCreation.rework).map(([, count]) => count)
  const middle = [names.cancelled, names.merged, names.afterMerging, names.reworded, names.unchanged]
  const headings = [names.proposals, ...middle, names.activities, names.projects]

  return {
    ...frame,
    areas: [
      ...frame.areas,
      ...headings.map((text, column) => said(at(row + 1, column), 'heading', text)),
      proposalsArea(draft, row + 2, proposals),
      ...typed.map((count, index) => input(at(row + 2, index + 1), 'count', count)),
      ...finalAreas(draft, row + 2),
    ],
    first: row + 2,
    last: row + 2,
    counts: [at(row + 2, 1, row + 2, typed.length)],
  }
}

function proposalsArea({ content, axisRows }: Draft, row: number, proposals: Table): Area {
  const counts = content.coCreation.proposals.flatMap(({ count }) => count ?? [])
  const total = cell(proposals.last, axisRows.last - axisRows.first + 2)

  return calculated(
    at(row, 0),
    'count',
    `IF(${total}="","",${total})`,
    counts.length === 0 ? '' : counts.reduce((a, b) => a + b, 0),
  )
}

/** The numbers of activities and projects, as the cover sheet counts them; nothing as long as there are none. */
function finalAreas({ content, words }: Draft, row: number): readonly Area[] {
  const activities = content.projects.flatMap((project) => project.activities).length
  const projects = content.projects.filter(({ title }) => title !== '').length
  const counted: readonly (readonly [number, number])[] = [
    [countRows.activities, activities],
    [countRows.projects, projects],
  ]

  return counted.map(([from, count], index) => {
    const reference = on(words.sheets.cover, cell(from, 1))
    const value: FormValue = count === 0 ? '' : count
    return calculated(at(row, 6 + index), 'count', `IF(${reference}=0,"",${reference})`, value)
  })
}

function checksOf(draft: Draft, meetings: Table, tables: readonly Table[]): readonly Check[] {
  const { first, last } = meetings

  return [
    checkOf(draft, 'meeting', at(first, 0, last, 0), {
      kind: 'day-between',
      first: 'DATE(2000,1,1)',
      last: 'DATE(2100,12,31)',
    }),
    ...tables.flatMap(({ counts }) =>
      counts.map((range) => checkOf(draft, 'count', range, { kind: 'at-least-zero', whole: true })),
    ),
  ]
}

function channelsThatMiss({ first, last }: Table): Highlight {
  const [received, selected, refused] = [1, 2, 3].map((column) => inColumn(first, column))

  return {
    range: at(first, 1, last, 3),
    formula: `AND(COUNT(${received}:${refused})=3,${received}<>${selected}+${refused})`,
    look: 'wrong',
  }
}
