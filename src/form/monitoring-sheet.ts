import { at, words as said } from './areas.ts'
import { type MonitoringColumns, monitoringColumns } from './columns.ts'
import type { Area, FormSheet } from './description.ts'
import { type Draft, plainSheet, titleAreas } from './draft.ts'
import { headingHeight, heightOf, heightsOf, roomFor, titleHeights } from './heights.ts'
import { type Block, firstRows } from './layout.ts'
import { monitoringChecks, monitoringHighlights } from './monitoring-checks.ts'
import { followedAreas } from './monitoring-rows.ts'

const headerRow = firstRows.followed - 2
const labelWidth = 30
const titleWidth = 22

/** Matrix 3: when activities are done, what shows it, and what has been achieved. */
export function monitoringSheet(draft: Draft): FormSheet {
  const { words, blocks, years } = draft
  const columns = monitoringColumns(years.length)

  return {
    ...plainSheet,
    name: words.sheets.monitoring,
    areas: [
      ...titleAreas(draft, words.titles.monitoring, columns.check + 1),
      ...headings(draft, columns),
      ...blocks.flatMap((block) => followedAreas(draft, block, columns)),
    ],
    widths: widthsOf(columns, years.length),
    heights: new Map([...titleHeights, ...headerHeights(draft, columns), ...blocks.flatMap(heightsIn)]),
    frozen: { rows: firstRows.followed, columns: 1 },
    header: { row: headerRow, endRow: headerRow + 1 },
    checks: monitoringChecks(draft, columns),
    highlights: monitoringHighlights(draft, columns),
  }
}

function widthsOf({ achieved, impact, maximum, check }: MonitoringColumns, years: number): readonly number[] {
  const widths = [20, 17, titleWidth, labelWidth, 12, 12, labelWidth, 11]
  const year = Math.max(10, Math.ceil(20 / years))

  return Array.from({ length: check + 1 }, (_, column) => {
    if (column === impact) return labelWidth
    if (column === maximum || column === check) return 12

    return column < achieved ? (widths[column] ?? year) : year
  })
}

function headings({ words, years }: Draft, columns: MonitoringColumns): readonly Area[] {
  const tall = (column: number, text: string) => said(at(headerRow, column, headerRow + 1, column), 'heading', text)
  const yearly = (first: number, text: string) => [
    said(at(headerRow, first, headerRow, first + years.length - 1), 'heading', text),
    ...years.map((year, index) => said(at(headerRow + 1, first + index), 'heading', year)),
  ]
  const { achieved, impactAchieved, check, ...single } = columns
  const names = Object.entries(single) as [keyof typeof single, number][]

  return [
    ...names.map(([name, column]) => tall(column, words.columns[name])),
    ...yearly(achieved, words.columns.achieved),
    ...yearly(impactAchieved, words.columns.impactAchieved),
    tall(check, words.weightsCheck),
  ]
}

function headerHeights({ words, years }: Draft, columns: MonitoringColumns): readonly (readonly [number, number])[] {
  const widths = widthsOf(columns, years.length)
  const { achieved, impactAchieved, check, ...single } = columns
  const tall = Object.entries(single).map(([name, column]) =>
    headingHeight(words.columns[name as keyof typeof single], widths[column] ?? 20),
  )
  const group = Math.max(
    ...[words.columns.achieved, words.columns.impactAchieved].map((name) =>
      headingHeight(name, (widths[achieved] ?? 10) * years.length),
    ),
  )
  const whole = Math.max(...tall, headingHeight(words.weightsCheck, widths[check] ?? 12))

  return [
    [headerRow, Math.max(group, whole - 20)],
    [headerRow + 1, 20],
  ]
}

/** Rows that are already filled show their texts whole. */
function heightsIn({ project, followed, slots }: Block): readonly (readonly [number, number])[] {
  const least = slots.every(({ activity }) => activity === null) ? roomFor(4) : 0
  const tracking = slots.flatMap(({ activity, followed: rows }) => {
    const indicators = activity?.indicators ?? []
    const label = heightOf(activity?.monitoringLabel ?? activity?.label ?? '', labelWidth)

    return heightsOf(
      rows,
      (row) => heightOf(indicators[row - rows.first]?.label ?? '', labelWidth),
      Math.max(least, label),
    )
  })
  const own = new Map(tracking)
  const impact = (row: number) => heightOf(project.impacts[row - followed.first]?.label ?? '', labelWidth)

  return heightsOf(followed, (row) => Math.max(own.get(row) ?? 0, impact(row)), heightOf(project.title, titleWidth))
}
