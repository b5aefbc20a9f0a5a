import type { Cover, Project } from './types.ts'

/** The plan's years: the cover sheet's period, else the years of matrix 2 that the plan uses, else those of matrix 1. */
export function periodOf(
  cover: Cover | null,
  budgetYears: readonly number[],
  projects: readonly Project[],
): readonly number[] {
  const first = cover?.firstYear?.value.value ?? null
  const last = cover?.lastYear?.value.value ?? first
  if (first !== null && last !== null && first <= last && last - first < longestPeriod) return span(first, last)

  const used = budgetYears.filter((year) =>
    projects.some((project) => project.years.includes(year) || spendsIn(project, year)),
  )
  if (used.length > 0) return span(Math.min(...used), Math.max(...used))

  const named = new Set(projects.flatMap((project) => project.years))
  return budgetYears.length > 0 ? budgetYears : [...named].sort((a, b) => a - b)
}

/** Longer than any plan: a slip in a cover sheet must not make a thousand years. */
const longestPeriod = 20

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function spendsIn(project: Project, year: number): boolean {
  return (project.budget?.lines ?? []).some((line) => (line.byYear.get(year)?.value ?? 0n) !== 0n)
}
