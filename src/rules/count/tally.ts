import type { Block, MatrixKind, Plan, Project } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'

/** A number as counted over the plan, and as each matrix by itself has it: where these differ, other rules say so. */
export interface Tally {
  readonly counted: number
  readonly byMatrix: readonly number[]
}

/** Whether a written number is one that the plan or any of its matrices gives. */
export function agrees(tally: Tally, written: number): boolean {
  return written === tally.counted || tally.byMatrix.includes(written)
}

/** The projects of the plan. */
export function projectTally({ projects }: Plan): Tally {
  const counts = matrixKinds.map((matrix) => blocksIn(projects, matrix).length)

  return { counted: projects.length, byMatrix: counts.filter((count) => count > 0) }
}

/** The activities of the plan. */
export function activityTally({ projects }: Plan): Tally {
  const counts = {
    projects: total(projects, ({ listed }) => listed?.activities.length ?? 0),
    budget: total(projects, ({ budget }) => budget?.lines.length ?? 0),
    monitoring: total(projects, ({ followed }) => followed?.activities.length ?? 0),
  }

  return {
    counted: total(projects, ({ activities }) => activities.length),
    byMatrix: Object.values(counts).filter((count) => count > 0),
  }
}

/** An axis of the plan with its projects. */
export interface AxisTally extends Tally {
  readonly title: string
}

/** The projects of each axis, by the axis's title as compared. */
export function axisTallies(plan: Plan): ReadonlyMap<string, AxisTally> {
  const titles = new Map(plan.projects.map(({ axis }) => [textKey(axis), axis]))
  const tallies = [...titles].map(([key, title]) => [key, { title, ...axisTally(plan, key) }] as const)

  return new Map(tallies)
}

/** The projects of one axis, none where the plan has no such axis. */
export function axisTally({ projects }: Plan, key: string): Tally {
  const axes = matrixKinds.map((matrix) => blocksIn(projects, matrix).flatMap(({ axis }) => axis?.written ?? []))

  return {
    counted: projects.filter(({ axis }) => textKey(axis) === key).length,
    byMatrix: axes
      .filter(({ length }) => length > 0)
      .map((written) => written.filter((axis) => textKey(axis) === key).length),
  }
}

const matrixKinds = ['projects', 'budget', 'monitoring'] as const

function blocksIn(projects: readonly Project[], matrix: MatrixKind): readonly Block[] {
  return projects.flatMap(
    ({ listed, budget, followed }) => ({ projects: listed, budget, monitoring: followed })[matrix] ?? [],
  )
}

function total(projects: readonly Project[], of: (project: Project) => number): number {
  return projects.reduce((sum, project) => sum + of(project), 0)
}
