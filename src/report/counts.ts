import type { Plan } from '../plan/index.ts'
import type { Report } from './schema.ts'

/** Who the plan is of, and how many of each thing it has: activities as matrix 1 lists them, else as any matrix does. */
export function countsOf(plan: Plan): Report['plan'] {
  const { cover, projects } = plan
  const tracking = projects.flatMap(({ followed }) =>
    (followed?.activities ?? []).flatMap(({ indicators }) => indicators),
  )

  return {
    collectivity: cover?.collectivity?.value.value ?? null,
    kind: cover?.kind ?? null,
    region: cover?.region?.value.value ?? null,
    memberId: cover?.memberId?.value.value ?? null,
    years: [...plan.years],
    projects: projects.length,
    activities: countActivities(plan),
    trackingIndicators: tracking.length,
    impactIndicators: projects.flatMap(({ followed }) => followed?.impacts ?? []).length,
  }
}

function countActivities({ projects }: Plan): number {
  const listed = projects.flatMap((project) => project.listed?.activities ?? []).length

  return listed > 0 ? listed : projects.flatMap(({ activities }) => activities).length
}
