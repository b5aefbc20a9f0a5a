import type { Block, Project } from '../../plan/index.ts'

/**
 * Projects in the order of the plan: that of matrix 1, and those that it lacks behind the project that precedes them in
 * another matrix.
 */
export function inOrder(projects: readonly Project[]): readonly Project[] {
  const order = projects.filter(({ listed }) => listed !== null)
  if (order.length === 0) return projects

  for (const project of projects.filter(({ listed }) => listed === null)) {
    order.splice(placeOf(project, order), 0, project)
  }

  return order
}

/** Whether the rows of a project stand between those of another: in a sorted table, rows tell nothing of the plan's order. */
export function isParted(order: readonly Project[]): boolean {
  return order.some(({ listed }, index) => {
    const next = order[index + 1]?.listed ?? null
    return listed !== null && next?.sheet === listed.sheet && (listed.rows.at(-1) ?? 0) > (next.rows[0] ?? 0)
  })
}

function placeOf(project: Project, order: readonly Project[]): number {
  const before = order.map((other) => ({ other, row: rowBefore(project, other) })).filter(({ row }) => row !== null)
  const nearest = before.reduce<(typeof before)[number] | null>(
    (best, one) => (best === null || (one.row ?? 0) > (best.row ?? 0) ? one : best),
    null,
  )

  return nearest === null ? 0 : order.indexOf(nearest.other) + 1
}

/** The first row of another project that stands above in the same matrix; null where it stands below. */
function rowBefore(project: Project, other: Project): number | null {
  const [own, its]: readonly (Block | null)[] =
    project.budget === null ? [project.followed, other.followed] : [project.budget, other.budget]
  const row = its?.rows[0] ?? -1

  return own?.sheet === its?.sheet && row >= 0 && row < (own?.rows[0] ?? 0) ? row : null
}
