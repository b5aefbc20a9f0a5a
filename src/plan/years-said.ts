import { yearOf } from '../text/index.ts'
import type { Activity, DateField, Project } from './types.ts'

/** Whether two readings of a project say the same of the plan's years, for all that `periodOf` asks: which it names, in which it spends. */
export function sayTheSameYears(a: Project, b: Project): boolean {
  if (a.years !== b.years && a.years.join() !== b.years.join()) return false

  return spendInTheSame(a.activities, b.activities) || sameYears(yearsSpentIn(a), yearsSpentIn(b))
}

/** Most edits leave all activities but one as they were. */
function spendInTheSame(some: readonly Activity[], others: readonly Activity[]): boolean {
  if (some.length !== others.length) return false

  return some.every((activity, index) => {
    const other = others[index]
    return activity === other || (other !== undefined && sameYears(yearsOf(activity), yearsOf(other)))
  })
}

function yearsOf(activity: Activity): ReadonlySet<number> {
  const years = new Set<number>()
  addYears(years, activity)

  return years
}

function sameYears(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return some.size === others.size && [...some].every((year) => others.has(year))
}

/** Years with money, but for those in which the activity's days do not lie: there the header or the amount may be wrong. */
export function yearsSpentIn({ activities }: Project): ReadonlySet<number> {
  const years = new Set<number>()
  for (const activity of activities) addYears(years, activity)

  return years
}

function addYears(years: Set<number>, { line, followed }: Activity): void {
  for (const [year, { value }] of line?.byYear ?? []) {
    const from = yearIn(followed?.start) ?? year
    const to = yearIn(followed?.end) ?? year
    if ((value ?? 0n) !== 0n && from <= year && year <= to) years.add(year)
  }
}

function yearIn(day: DateField | null | undefined): number | null {
  return day?.value == null ? null : yearOf(day.value)
}
