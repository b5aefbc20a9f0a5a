import { yearOf } from '../text/index.ts'
import type { Activity, DateField, Project } from './types.ts'

/** Whether two readings of a project say the same of the plan's years, for all that `periodOf` asks: which it names, in which it spends. */
export function sayTheSameYears(a: Project, b: Project): boolean {
  return a.years.join() === b.years.join() && sameYears(yearsSpentIn(a), yearsSpentIn(b))
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
