import type { Plan, Project } from '../plan/index.ts'
import type { OfProjects, PlanFacts } from './rule.ts'
import { type SummaryTree, summaryTree } from './summary-tree.ts'

/** What plan rules know of all projects, remembered for as long as the projects stay the same. */
export interface ProjectMemory {
  /** For the rules of one run. */
  readonly ofProjects: OfProjects
  /** Takes a project that was read again; false where nothing that any rule wanted to know has changed. */
  renew(project: Project, facts: PlanFacts): boolean
}

/** Works out what plan rules want to know of all projects when the first of them asks. */
export function projectMemory(plan: Plan, facts: PlanFacts): ProjectMemory {
  const trees = new Map<unknown, SummaryTree<unknown>>()

  return {
    ofProjects: <T>(summary: (project: Project, facts: PlanFacts) => T, join: (some: T, more: T) => T) => {
      const tree =
        (trees.get(summary) as SummaryTree<T> | undefined) ?? summaryTree(summary, join, plan.projects, facts)
      trees.set(summary, tree as unknown as SummaryTree<unknown>)

      return tree.joined()
    },
    renew: (project, now) => [...trees.values()].filter((tree) => tree.renew(project, now)).length > 0,
  }
}
