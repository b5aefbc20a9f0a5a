import { textKey } from '../text/index.ts'
import type { Project } from './types.ts'

/** A priority axis with its projects, in plan order. */
export interface Axis {
  /** As its first project writes it; `''` for projects without one. */
  readonly title: string
  readonly projects: readonly Project[]
}

/** The axes in the order in which they first appear; spellings that differ by spacing or letter forms are one axis. */
export function axesOf(projects: readonly Project[]): readonly Axis[] {
  const axes = new Map<string, { title: string; projects: Project[] }>()
  for (const project of projects) {
    const key = textKey(project.axis)
    const axis = axes.get(key)
    if (axis === undefined) axes.set(key, { title: project.axis, projects: [project] })
    else axis.projects.push(project)
  }

  return [...axes.values()]
}
