import type { Place } from '../../grid/index.ts'
import type { Block, MatrixKind, Project } from '../../plan/index.ts'

/** The matrices in the order in which the plan presents them. */
export const matrixOrder: readonly MatrixKind[] = ['projects', 'budget', 'monitoring']

/** A project's block in a matrix; null where that matrix does not have it. */
export function blockIn(project: Project, matrix: MatrixKind): Block | null {
  if (matrix === 'projects') return project.listed

  return matrix === 'budget' ? project.budget : project.followed
}

/** A project's blocks, in the order of the matrices. */
export function blocksOf(project: Project): readonly Block[] {
  return matrixOrder.map((matrix) => blockIn(project, matrix)).filter((block) => block !== null)
}

/** Where to look for a project in a matrix: its code, else its title, else where its code would stand. */
export function headOf({ code, title }: Block): Place {
  return code.written === '' && title !== null && title.written !== '' ? title.at : code.at
}

/** A project of which only its code is written: that it has no activity says all that is wrong with it. */
export function isBare(project: Project): boolean {
  const isEmpty = (field: Block['title']) => field === null || (field.value === null && field.trouble === null)
  const costs = [project.listed?.cost ?? null, project.budget?.cost ?? null]

  return (
    project.activities.length === 0 &&
    blocksOf(project).every(({ title, axis }) => isEmpty(title) && isEmpty(axis)) &&
    costs.every((cost) => cost === null || cost.written === '')
  )
}
