import { type Place, placeKey } from '../grid/index.ts'
import { cellsOfProject, type Plan, type Project } from '../plan/index.ts'
import type { Meaning } from './types.ts'

/** What each cell that was read is in the plan; null for all others. */
export function meanings(plan: Plan): (at: Place) => Meaning | null {
  const found = new Map<string, Meaning>()
  for (const project of plan.projects) {
    const activityAt = activityRows(project)
    for (const { column, field } of cellsOfProject(project)) {
      const activity = ofActivity(column) ? (activityAt.get(rowOf(field.at)) ?? null) : null
      found.set(placeKey(field.at), { project: project.code || project.title, activity, column })
    }
  }

  return (at) => found.get(placeKey(at)) ?? null
}

function rowOf({ sheet, row }: Place): string {
  return `${sheet}!${row}`
}

/** Columns whose cells belong to the activity of their row. */
function ofActivity(column: string): boolean {
  return /^(projects\/activities|budget\/(activity|mobilised|programmed)|monitoring\/(activity|start|end|tracking|weight|achieved))/.test(
    column,
  )
}

function activityRows({ activities }: Project): ReadonlyMap<string, string> {
  return new Map(
    activities.flatMap(({ label, listed, line, followed }) =>
      [
        listed,
        line?.label,
        followed?.label,
        ...(followed?.indicators ?? []).map((indicator) => indicator.label),
      ].flatMap((field) => (field == null ? [] : [[rowOf(field.at), label] as const])),
    ),
  )
}
