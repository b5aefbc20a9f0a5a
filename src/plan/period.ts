import { codeReader, patternOf } from './code-pattern.ts'
import type { Settings } from './settings.ts'
import type { Cover, Project } from './types.ts'
import { yearsSpentIn } from './years-said.ts'

/**
 * The plan's years: the cover sheet's period, unless matrices 1 and 2 agree on years that it lacks, else those that
 * projects name and that it spends in, by its columns, and those columns that `coded`, the years of most codes, holds.
 */
export function periodOf(
  cover: Cover | null,
  budgetYears: readonly number[],
  projects: readonly Project[],
  coded: readonly number[],
): readonly number[] {
  const declared = declaredYears(cover)
  const known = yearsNamed(projects, budgetYears)
  const contradicted = known.some(
    ({ year, common }) => common && budgetYears.includes(year) && declared?.includes(year) === false,
  )
  if (declared !== null && !contradicted) return declared

  const named = known.map(({ year }) => year)
  const lacks = named.some((year) => !budgetYears.includes(year))
  const spent = new Set(lacks ? [] : projects.flatMap((project) => [...yearsSpentIn(project)]))
  const used = [...named, ...budgetYears.filter((year) => spent.has(year) || coded.includes(year))]
  if (used.length > 0) return span(Math.min(...used), Math.max(...used))

  const any = new Set(projects.flatMap((project) => project.years))
  return budgetYears.length > 0 ? budgetYears : [...any].sort((a, b) => a - b)
}

/** The period that the codes of more than half of the projects name alike. */
export function codedYears(projects: readonly Project[], settings: Settings): readonly number[] {
  const codes = projects.map(({ code }) => code)
  const pattern = patternOf(codes, settings.codePattern)
  if (pattern === null) return []

  const read = codeReader(pattern)
  const counts = new Map<string, number>()
  for (const code of codes) {
    const years = read(code)?.years ?? []
    const [first, last] = [years[0], years.at(-1)]
    if (first === undefined || last === undefined || first > last || last - first >= longestPeriod) continue

    counts.set(`${first} ${last}`, (counts.get(`${first} ${last}`) ?? 0) + 1)
  }
  const most = [...counts]
    .find(([, count]) => count * 2 > projects.length)?.[0]
    .split(' ')
    .map(Number)

  return most === undefined ? [] : span(most[0] ?? 0, most[1] ?? 0)
}

/** The years that projects name: one is enough where matrix 2 has the year as well, else it takes one in five and two. */
function yearsNamed(projects: readonly Project[], budgetYears: readonly number[]) {
  const counts = new Map<number, number>()
  for (const year of projects.flatMap(({ years }) => years)) counts.set(year, (counts.get(year) ?? 0) + 1)
  const isCommon = (count: number) => count > 1 && count * 5 >= projects.length

  return [...counts]
    .filter(([year, count]) => budgetYears.includes(year) || (budgetYears.length > 0 && isCommon(count)))
    .map(([year, count]) => ({ year, common: isCommon(count) }))
}

/** The period that the cover sheet declares; null where it declares none, or one that cannot be. */
export function declaredYears(cover: Cover | null): readonly number[] | null {
  const first = cover?.firstYear?.value.value ?? null
  const last = cover?.lastYear?.value.value ?? first

  return first !== null && last !== null && first <= last && last - first < longestPeriod ? span(first, last) : null
}

/** Longer than any plan: a slip in a cover sheet must not make a thousand years. */
const longestPeriod = 20

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
