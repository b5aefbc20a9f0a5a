import type { Activity, MatrixKind, Project, TextField } from '../../plan/index.ts'
import { matrixOrder } from '../project/blocks.ts'
import { labelIn, labelsIn, labelsOf, repeatedLabels } from './parts.ts'

/**
 * The activities that a matrix lacks because it writes something else in their place: another activity, a label that stands
 * twice, no label, or dates without one. Each cell that names none stands in for the missing activity that is nearest to it.
 */
export function explainedIn(project: Project, matrix: MatrixKind): ReadonlySet<Activity> {
  const missing = project.activities
    .map((activity, place) => ({ activity, place }))
    .filter(({ activity }) => labelIn(activity, matrix) === null && !isRepeat(activity, project))
  if (missing.length === 0) return new Set()

  const explained = new Set(missing.map(({ activity }) => activity).filter((one) => isRenamed(one, matrix, project)))
  for (const place of standIns(project, matrix)) {
    const nearest = missing
      .filter(({ activity }) => !explained.has(activity))
      .reduce<(typeof missing)[number] | null>((best, one) => nearer(best, one, place), null)
    if (nearest === null) break
    explained.add(nearest.activity)
  }

  return explained
}

/** Whether an activity is nothing but a label that stands twice. */
export function isRepeat(activity: Activity, project: Project): boolean {
  const repeated = repeatedLabels(project)

  return labelsOf(activity).every((label) => repeated.has(label))
}

/** Whether a label that no other matrix knows stands in the row that the two others give the activity: it is the one to mend. */
function isRenamed(activity: Activity, matrix: MatrixKind, project: Project): boolean {
  const elsewhere = matrixOrder.filter((other) => labelIn(activity, other) !== null)
  const labels = labelsIn(project, matrix)

  return (
    elsewhere.length > 1 &&
    elsewhere.some((other) => {
      const theirs = labelsIn(project, other)
      const own = labelIn(activity, other)
      const inItsRow = own === null ? undefined : labels[theirs.indexOf(own)]
      return labels.length === theirs.length && inItsRow !== undefined && isAlone(inItsRow, matrix, project)
    })
  )
}

function isAlone(label: TextField, matrix: MatrixKind, project: Project): boolean {
  const activity = project.activities.find((one) => labelIn(one, matrix) === label)

  return (
    activity !== undefined && label.value !== null && labelsOf(activity).length === 1 && !isRepeat(activity, project)
  )
}

/** The places of cells in a matrix that name no activity of their own. */
function standIns(project: Project, matrix: MatrixKind): readonly number[] {
  const labels = labelsIn(project, matrix)
  const lone = project.activities.filter((activity) => labelsOf(activity).length === 1)

  const places = lone.flatMap((activity) => {
    const label = labelIn(activity, matrix)
    const standsIn = label !== null && (label.value === null || isRepeat(activity, project))
    return standsIn ? [labels.indexOf(label)] : []
  })
  const blanks = matrix === 'monitoring' ? (project.followed?.blanks ?? []) : []
  return [...places, ...blanks.map(({ label }) => labels.filter(({ at }) => at.row < label.at.row).length)]
}

function nearer<T extends { readonly place: number }>(best: T | null, one: T, place: number): T {
  return best !== null && Math.abs(best.place - place) <= Math.abs(one.place - place) ? best : one
}
