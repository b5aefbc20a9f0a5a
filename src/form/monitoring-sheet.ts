import { type Points, points, sumPoints } from '../money/index.ts'
import { at, calculated, input, words as said, takenOver } from './areas.ts'
import { codeOf, listedCell } from './codes.ts'
import { listedColumns, monitoringColumns } from './columns.ts'
import type { ProjectContent } from './content.ts'
import type { Area, Check, FormSheet, Highlight } from './description.ts'
import { checkOf, type Draft, plainSheet, titleAreas } from './draft.ts'
import { cells, fixed, inColumn, serialDate } from './formulas.ts'
import { headingHeight, heightOf, heightsOf, roomy, titleHeights } from './heights.ts'
import { type Block, firstRows, type Slot } from './layout.ts'

type Columns = ReturnType<typeof monitoringColumns>
const headerRow = firstRows.followed - 2
const labelWidth = 34
const titleWidth = 26

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
      ...blocks.flatMap((block) => projectAreas(draft, block, columns)),
    ],
    widths: widthsOf(columns, years.length),
    heights: new Map([...titleHeights, ...headerHeights(draft, columns), ...blocks.flatMap(heightsIn)]),
    frozen: { rows: firstRows.followed, columns: 1 },
    header: { row: headerRow, endRow: headerRow + 1 },
    checks: checksOf(draft, columns),
    highlights: highlightsOf(draft, columns),
  }
}

function widthsOf({ achieved, impact, maximum, check }: Columns, years: number): readonly number[] {
  const widths = [21, 18, titleWidth, labelWidth, 13, 13, labelWidth, 12]
  const year = Math.max(10, Math.ceil(20 / years))

  return Array.from({ length: check + 1 }, (_, column) => {
    if (column === impact) return labelWidth
    if (column === maximum || column === check) return 13

    return column < achieved ? (widths[column] ?? year) : year
  })
}

function headings({ words, years }: Draft, columns: Columns): readonly Area[] {
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

function projectAreas(draft: Draft, block: Block, columns: Columns): readonly Area[] {
  const { project, number, listed, followed, slots } = block
  const own = project.monitoring
  const whole = (column: number) => at(followed.first, column, followed.last, column)
  const from = (column: number) => listedCell(draft, listed.first, column)
  const weights = cells(whole(columns.weight))
  const code = codeOf(draft.content, project, number)

  return [
    takenOver(whole(columns.code), 'code', from(listedColumns.code), code, own?.code),
    takenOver(whole(columns.axis), 'text', from(listedColumns.axis), project.axis, own?.axis),
    takenOver(whole(columns.title), 'text', from(listedColumns.title), project.title, own?.title),
    ...slots.flatMap((slot, index) => activityAreas(draft, slot, listed.first + index, columns)),
    ...impactAreas(draft, block, columns),
    calculated(whole(columns.check), 'share', `IF(COUNT(${weights})=0,"",SUM(${weights}))`, weightsOf(project)),
  ]
}

function weightsOf({ activities }: ProjectContent): '' | { readonly points: Points } {
  const weights = activities.flatMap(({ indicators }) => indicators.flatMap(({ weight }) => weight ?? []))

  return weights.length === 0 ? '' : { points: sumPoints(weights.map(points)) }
}

function activityAreas(draft: Draft, { activity, followed }: Slot, listed: number, columns: Columns): readonly Area[] {
  const { years } = draft
  const { first, last } = followed
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const label = listedCell(draft, listed, listedColumns.activity)
  const achieved = (row: number) => years.map((_, index) => input(at(row, columns.achieved + index), 'share', null))

  return [
    takenOver(
      at(first, columns.activity, last, columns.activity),
      'text',
      label,
      activity?.label ?? '',
      activity?.monitoringLabel,
    ),
    ...dayAreas(activity, followed, columns),
    ...rows.flatMap((row, index) => {
      const indicator = activity?.indicators[index]
      return [
        input(at(row, columns.tracking), 'text', indicator?.label || null),
        input(at(row, columns.weight), 'share', share(indicator?.weight)),
        ...achieved(row),
      ]
    }),
  ]
}

/** Days stand once for an activity, unless one of its indicators has days of its own. */
function dayAreas(activity: Slot['activity'], { first, last }: Slot['followed'], columns: Columns): readonly Area[] {
  const indicators = activity?.indicators ?? []
  const apart = indicators.some(({ start, end }) => start !== undefined || end !== undefined)
  const day = (row: number, endRow: number, column: number, value: string | null | undefined) =>
    input(at(row, column, endRow, column), 'date', value == null ? null : { day: value })
  if (!apart) {
    return [day(first, last, columns.start, activity?.start), day(first, last, columns.end, activity?.end)]
  }

  return Array.from({ length: last - first + 1 }, (_, index) => {
    const own = index === 0 ? activity : indicators[index]
    return [
      day(first + index, first + index, columns.start, own?.start),
      day(first + index, first + index, columns.end, own?.end),
    ]
  }).flat()
}

function impactAreas({ years }: Draft, { project, followed }: Block, columns: Columns): readonly Area[] {
  const rows = Array.from({ length: followed.last - followed.first + 1 }, (_, index) => followed.first + index)

  return rows.flatMap((row, index) => {
    const impact = project.impacts[index]
    return [
      input(at(row, columns.impact), 'text', impact?.label || null),
      input(at(row, columns.maximum), 'share', share(impact?.maximum)),
      ...years.map((_, year) => input(at(row, columns.impactAchieved + year), 'share', null)),
    ]
  })
}

function share(text: string | null | undefined): { readonly points: Points } | null {
  return text == null ? null : { points: points(text) }
}

function checksOf(draft: Draft, columns: Columns): readonly Check[] {
  const { blocks, content } = draft
  const [first, last] = [firstRows.followed, blocks.at(-1)?.followed.last ?? firstRows.followed]
  const down = (column: number, endColumn = column) => at(first, column, last, endColumn)
  const [begins, ends] = [serialDate(`${content.period.first}-01-01`), serialDate(`${content.period.last}-12-31`)]
  const { start, end, weight, impact, maximum, check } = columns

  return [
    checkOf(draft, 'start', down(start), { kind: 'day-between', first: begins, last: ends }),
    checkOf(draft, 'end', down(end), {
      kind: 'day-between',
      first: `MAX(${begins},${inColumn(first, start)})`,
      last: ends,
    }),
    checkOf(draft, 'share', down(weight, impact - 1), { kind: 'share' }),
    checkOf(draft, 'share', down(maximum, check - 1), { kind: 'share' }),
  ]
}

function highlightsOf({ blocks }: Draft, columns: Columns): readonly Highlight[] {
  const [row, last] = [firstRows.followed, blocks.at(-1)?.followed.last ?? firstRows.followed]
  const [start, end] = [inColumn(row, columns.start), inColumn(row, columns.end)]
  const achieved = `${inColumn(row, columns.achieved)}:${inColumn(row, columns.impact - 1)}`

  return [
    {
      range: at(row, columns.start, last, columns.end),
      formula: `AND(COUNT(${start},${end})=2,${end}<${start})`,
      look: 'wrong',
    },
    {
      range: at(row, columns.achieved, last, columns.impact - 1),
      formula: `ROUND(SUM(${achieved})-N(${inColumn(row, columns.weight)}),6)>0`,
      look: 'wrong',
    },
    ...blocks.flatMap((block) => weightHighlights(block, columns)),
  ]
}

/** The weights of a project and their sum, where it is not 100 %; the sum alone where there are none yet. */
function weightHighlights({ followed: { first, last } }: Block, columns: Columns): readonly Highlight[] {
  const sum = fixed(first, columns.check)
  const formula = `AND(ISNUMBER(${sum}),ROUND(N(${sum})-1,4)<>0)`
  const over = (column: number) => at(first, column, last, column)

  return [
    { range: over(columns.weight), formula, look: 'wrong' },
    { range: over(columns.check), formula, look: 'wrong' },
    {
      range: over(columns.check),
      formula: `AND(${fixed(first, columns.title)}<>"",NOT(ISNUMBER(${sum})))`,
      look: 'waiting',
    },
  ]
}

function headerHeights({ words, years }: Draft, columns: Columns): readonly (readonly [number, number])[] {
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
  const whole = Math.max(...tall, headingHeight(words.weightsCheck, widths[check] ?? 13))

  return [
    [headerRow, Math.max(group, whole - 20)],
    [headerRow + 1, 20],
  ]
}

/** Rows that are already filled show their texts whole. */
function heightsIn({ project, followed, slots }: Block): readonly (readonly [number, number])[] {
  const least = slots.every(({ activity }) => activity === null) ? roomy : 0
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
