import type { Activity, MatrixKind, Project, TextField } from '../../plan/index.ts'
import { blockIn, matrixOrder } from '../project/blocks.ts'
import type { PlanFacts } from '../rule.ts'

/** Where a matrix writes an activity; null where it does not have it. */
export function labelIn(activity: Activity, matrix: MatrixKind): TextField | null {
  if (matrix === 'projects') return activity.listed

  return (matrix === 'budget' ? activity.line : activity.followed)?.label ?? null
}

/** Where an activity is written, in the order of the matrices. */
export function labelsOf(activity: Activity): readonly TextField[] {
  return matrixOrder.map((matrix) => labelIn(activity, matrix)).filter((label) => label !== null)
}

/** The labels of a project in one matrix, in the order of its rows. */
export function labelsIn({ listed, budget, followed }: Project, matrix: MatrixKind): readonly TextField[] {
  if (matrix === 'projects') return listed?.activities ?? []

  return (matrix === 'budget' ? budget?.lines : followed?.activities)?.map(({ label }) => label) ?? []
}

/** The matrices that have a project and a column for its activities. */
export function matricesFor(project: Project, { missingColumns }: PlanFacts): readonly MatrixKind[] {
  return matrixOrder.filter(
    (matrix) => blockIn(project, matrix) !== null && !missingColumns.includes(`${matrix}/activity`),
  )
}

/** The cells that repeat a label of the same project in the same matrix. */
export function repeatedLabels({ duplicates }: Project): ReadonlySet<TextField> {
  return new Set(duplicates.map(({ later }) => later))
}
