import type { Plan, Project } from '../plan/index.ts'
import type { OfProjects, PlanFacts } from './rule.ts'

/** Projects that are joined together first, so that an edit joins one such group again and then the groups. */
const groupSize = 48

interface Group {
  readonly projects: readonly Project[]
  readonly joined: unknown
}

interface Memory {
  readonly each: WeakMap<Project, unknown>
  readonly groups: Group[]
}

/** Works out what plan rules want to know of all projects, and remembers it for as long as the projects stay the same. */
export function projectMemory(): (plan: Plan, facts: PlanFacts) => OfProjects {
  const memories = new Map<unknown, Memory>()

  return (plan, facts) =>
    <T>(summary: (project: Project, facts: PlanFacts) => T, join: (some: T, more: T) => T) => {
      const memory = memories.get(summary) ?? { each: new WeakMap(), groups: [] }
      memories.set(summary, memory)
      const groups = Array.from({ length: Math.ceil(plan.projects.length / groupSize) }, (_, index) =>
        joinedGroup(memory, plan, index, (project) => summary(project, facts), join),
      )

      return groups.length === 0 ? null : groups.reduce(join)
    }
}

function joinedGroup<T>(
  memory: Memory,
  plan: Plan,
  index: number,
  summary: (project: Project) => T,
  join: (some: T, more: T) => T,
): T {
  const projects = plan.projects.slice(index * groupSize, (index + 1) * groupSize)
  const known = memory.groups[index]
  if (known !== undefined && sameProjects(known.projects, projects)) return known.joined as T

  const joined = projects.map((project) => remembered(memory, project, summary)).reduce(join)
  memory.groups[index] = { projects, joined }
  return joined
}

function sameProjects(some: readonly Project[], others: readonly Project[]): boolean {
  return some.length === others.length && some.every((project, index) => project === others[index])
}

function remembered<T>({ each }: Memory, project: Project, summary: (project: Project) => T): T {
  const known = each.has(project) ? (each.get(project) as T) : summary(project)
  each.set(project, known)

  return known
}
