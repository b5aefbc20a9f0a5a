import type { Plan, Project, Strand } from '../plan/index.ts'
import type { OfProjects, PlanFacts, Summary } from './rule.ts'
import { type SummaryTree, summaryTree } from './summary-tree.ts'

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
export function projectMemory(plan: Plan, facts: PlanFacts): ProjectMemory {
  const trees = new Map<Summary<unknown>, SummaryTree<unknown>>()

  return {
    ofProjects: <T>(summary: Summary<T>) => {
      const key = summary as unknown as Summary<unknown>
      const tree = (trees.get(key) as SummaryTree<T> | undefined) ?? summaryTree(summary, plan.projects, facts)
      trees.set(key, tree as unknown as SummaryTree<unknown>)

      return tree.joined()
    },
    renew(project, now, changed) {
      const read = [...trees].filter(([{ reads }]) => changed === null || reads.some((strand) => changed.has(strand)))

      return read.filter(([, tree]) => tree.renew(project, now)).length > 0
    },
  }
}
