import { formatCode } from '../../plan/code-pattern.ts'
import type { Plan, Project } from '../../plan/index.ts'
import { axisCodeOf } from './axis-codes.ts'
import type { JudgedCodes } from './faults.ts'
import { inOrder } from './order.ts'

/** The next free code for every project that has none, in the order of the plan; none where its axis has no known code. */
export function freeCodes(
  { projects, settings }: Pick<Plan, 'projects' | 'settings'>,
  { pattern, agreed, numbering, uses }: JudgedCodes,
  years: readonly number[],
): ReadonlyMap<Project, string> {
  const free = new Map<Project, string>()
  if (pattern === null) return free

  const taken = new Map<string, Set<number>>()
  const before = new Map<string, number>()
  const seriesOf = (axis: string) => (numbering.way === 'by-axis' ? axis : '')
  const parsedOf = (project: Project) => agreed.get(project)?.parsed ?? null
  for (const project of projects) {
    const parsed = parsedOf(project)
    if (parsed !== null) add(taken, seriesOf(parsed.axis), parsed.number)
  }
  for (const project of inOrder(projects)) {
    const parsed = parsedOf(project)
    const axis = parsed?.axis ?? axisCodeOf(project.axis, uses, settings.axisCodes) ?? ''
    const series = seriesOf(axis)
    const number = parsed?.number ?? nextFree(before.get(series) ?? 0, taken.get(series) ?? new Set())
    const code = formatCode({ years: yearsFor(years), axis, number }, pattern)
    before.set(series, number)
    if (agreed.has(project) || code === null) continue
    add(taken, series, number)
    free.set(project, code)
  }

  return free
}

function add(taken: Map<string, Set<number>>, series: string, number: number): void {
  taken.set(series, (taken.get(series) ?? new Set()).add(number))
}

/** The number after the one before it, else the one after all. */
function nextFree(before: number, taken: ReadonlySet<number>): number {
  if (!taken.has(before + 1)) return before + 1

  return [...taken].reduce((a, b) => Math.max(a, b), 0) + 1
}

function yearsFor(years: readonly number[]): readonly number[] {
  const [first, ...others] = years

  return first === undefined ? [] : [first, others.at(-1) ?? first]
}
