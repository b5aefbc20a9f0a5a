import { type Plan, type Project, type Strand, sameShape } from '../plan/index.ts'
import type { Gathered, OfProjects, PlanFacts, Summary } from './rule.ts'

/** What plan rules know of all projects, remembered for as long as the projects stay the same. */
export interface ProjectMemory {
  /** For the rules of one run. */
  readonly ofProjects: OfProjects
  /**
   * Takes a project that was read again, with what changed in it (null: all of it may have); false where nothing that any
   * rule wanted to know has changed.
   */
  renew(project: Project, facts: PlanFacts, changed: ReadonlySet<Strand> | null): boolean
}

/** Works out what plan rules want to know of all projects when the first of them asks. */
export function projectMemory({ projects }: Plan, facts: PlanFacts): ProjectMemory {
  const known = new Map<unknown, Remembered>()

  return {
    ofProjects: <Each, All>(summary: Summary<Each, All>) => {
      const one = known.get(summary) ?? remembered(summary as Summary<unknown, unknown>, projects, facts)
      known.set(summary, one)

      return one.gathered.all as All
    },
    renew(project, now, changed) {
      const read = [...known.values()].filter(
        ({ summary: { reads } }) => changed === null || reads.some((strand) => changed.has(strand)),
      )

      return read.filter((one) => renewIn(one, project, now)).length > 0
    },
  }
}

interface Remembered {
  readonly summary: Summary<unknown, unknown>
  readonly each: unknown[]
  readonly gathered: Gathered<unknown, unknown>
}

function remembered(summary: Summary<unknown, unknown>, projects: readonly Project[], facts: PlanFacts): Remembered {
  const each = projects.map((project) => summary.of(project, facts))

  return { summary, each, gathered: summary.gather(each) }
}

/** Summarises a project again; false where that changes nothing. */
function renewIn({ summary, each, gathered }: Remembered, project: Project, facts: PlanFacts): boolean {
  const old = each[project.index]
  const next = summary.of(project, facts)
  if (sameShape(next, old)) return false

  each[project.index] = next
  gathered.exchange(project.index, old, next)
  return true
}
