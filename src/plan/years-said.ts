import { yearOf } from '../text/index.ts'
import type { Activity, Project } from './types.ts'

/** Whether two readings of a project say the same of the plan's years: the years they name, and in which they spend. */
export function sayTheSameYears(a: Project, b: Project): boolean {
  return a.years.join() === b.years.join() && spendingOf(a) === spendingOf(b)
}

/** More than `periodOf` asks: each year with money, and the years in which its activity begins and ends. */
function spendingOf({ activities }: Project): string {
  return [...new Set(activities.flatMap(spendingIn))].sort().join()
}

function spendingIn({ line, followed }: Activity): readonly string[] {
  if (line === null) return []

  const days = [followed?.start, followed?.end].map((day) => (day?.value == null ? '' : yearOf(day.value))).join('-')
  return [...line.byYear].flatMap(([year, { value }]) => ((value ?? 0n) === 0n ? [] : [`${year} ${days}`]))
}
