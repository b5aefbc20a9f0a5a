import type { Activity, DateField, FollowedActivity, Project } from '../../plan/index.ts'
import { yearOf } from '../../text/index.ts'
import type { Subject } from '../rule.ts'
import { oneLine } from '../shown-label.ts'

/** A row of matrix 3 with its days as far as they were read; `activity` is null for a row without a label of its own. */
export interface ScheduledRow {
  readonly activity: Activity | null
  readonly label: string
  readonly start: DateField | null
  readonly end: DateField | null
}

/** A row whose days follow each other; they touch every year from `from` to `to`. */
export interface DatedRow extends ScheduledRow {
  readonly start: DateField
  readonly end: DateField
  readonly from: number
  readonly to: number
}

/** The activities of a project in matrix 3, then its rows that carry days but no label. */
export function scheduledRows(project: Project): readonly ScheduledRow[] {
  const activities = project.activities.flatMap((activity) =>
    activity.followed === null ? [] : [{ activity, label: oneLine(activity.label), ...daysOf(activity.followed) }],
  )
  const blanks = (project.followed?.blanks ?? []).map((row) => ({ activity: null, label: '', ...daysOf(row) }))

  return [...activities, ...blanks]
}

function daysOf({ start, end }: Pick<FollowedActivity, 'start' | 'end'>) {
  return { start, end }
}

/** Null where a day is missing or unread, or the end comes before the start. */
function datedRow(row: ScheduledRow): DatedRow | null {
  const { start, end } = row
  if (start?.value == null || end?.value == null || end.value < start.value) return null

  return { ...row, start, end, from: yearOf(start.value), to: yearOf(end.value) }
}

/** The scheduled rows of a project as dated ones, in their order. */
export function datedRows(project: Project): readonly (DatedRow | null)[] {
  return scheduledRows(project).map(datedRow)
}

/** Whether any day of a row lies in a year. */
export function touches(row: DatedRow, year: number): boolean {
  return row.from <= year && year <= row.to
}

/** Whether a day is the first or the last of a year. */
export function isEdgeOfYear(day: string): boolean {
  return /-(01-01|12-31)$/.test(day)
}

/** What a finding on a scheduled row is about. */
export function subjectOf(project: Project, { activity }: ScheduledRow): Subject {
  return activity === null ? { of: 'project', project, part: 'unlabelled' } : { of: 'activity', project, activity }
}
