import { type Project, sameShape } from '../plan/index.ts'
import type { PlanFacts, Summary } from './rule.ts'

/** Summaries of all projects, joined in pairs: a project read again joins again only what lies above it. */
export interface SummaryTree<T> {
  /** All projects joined, from the first to the last; null where there are none. */
  joined(): T | null
  /** Summarises a project again; false where that changes nothing. */
  renew(project: Project, facts: PlanFacts): boolean
}

/** Summarises every project and joins the summaries. */
export function summaryTree<T>(
  { of: summary, join }: Summary<T>,
  projects: readonly Project[],
  facts: PlanFacts,
): SummaryTree<T> {
  const leaves = projects.map((project) => summary(project, facts))
  const levels = levelsOver(leaves, join)

  return {
    joined: () => levels.at(-1)?.[0] ?? null,
    renew(project, now) {
      const next = summary(project, now)
      const known = leaves[project.index]
      if (known !== undefined && sameShape(next, known)) return false

      leaves[project.index] = next
      mend(levels, project.index, join)
      return true
    },
  }
}

/** The summaries, then pairs of them, then pairs of those, up to a single one. */
function levelsOver<T>(leaves: T[], join: (some: T, more: T) => T): readonly T[][] {
  const levels = [leaves]
  for (let below = leaves; below.length > 1; levels.push(below)) {
    const pairs: T[] = []
    for (let place = 0; place * 2 < below.length; place += 1) pairs.push(...pairAt(below, place, join))
    below = pairs
  }

  return levels
}

function mend<T>(levels: readonly T[][], index: number, join: (some: T, more: T) => T): void {
  let place = index
  for (const [above, level] of levels.slice(1).entries()) {
    place >>= 1
    level.splice(place, 1, ...pairAt(levels[above] ?? [], place, join))
  }
}

/** The last of an odd number stands alone. */
function pairAt<T>(level: readonly T[], place: number, join: (some: T, more: T) => T): readonly T[] {
  const [some, more] = level.slice(place * 2, place * 2 + 2)
  if (some === undefined || more === undefined) return some === undefined ? [] : [some]

  return [join(some, more)]
}
