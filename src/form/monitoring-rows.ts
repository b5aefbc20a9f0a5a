import { type Points, points, sumPoints } from '../money/index.ts'
import { at, calculated, input, takenOver } from './areas.ts'
import { codeOf, listedCell } from './codes.ts'
import { listedColumns, type MonitoringColumns } from './columns.ts'
import type { ProjectContent } from './content.ts'
import type { Area } from './description.ts'
import type { Draft } from './draft.ts'
import { cells } from './formulas.ts'
import type { Block, Slot } from './layout.ts'

/** A project in matrix 3: its activities with their indicators, its impact indicators, and the sum of its weights. */
export function followedAreas(draft: Draft, block: Block, columns: MonitoringColumns): readonly Area[] {
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

function activityAreas(
  draft: Draft,
  { activity, followed }: Slot,
  listed: number,
  columns: MonitoringColumns,
): readonly Area[] {
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
function dayAreas(
  activity: Slot['activity'],
  { first, last }: Slot['followed'],
  columns: MonitoringColumns,
): readonly Area[] {
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

function impactAreas({ years }: Draft, { project, followed }: Block, columns: MonitoringColumns): readonly Area[] {
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
