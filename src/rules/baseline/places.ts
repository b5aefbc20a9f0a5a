import type { Place } from '../../grid/index.ts'
import type { Activity, Project } from '../../plan/index.ts'

/** Where a project or an activity stands: its code or label in the first matrix that has it. */
export function placesOfThing(thing: Project | Activity): readonly [Place] | readonly [] {
  const at = 'activities' in thing ? codeOf(thing)?.at : labelOf(thing)?.at

  return at === undefined ? [] : [at]
}

function codeOf({ listed, budget, followed }: Project) {
  return (listed ?? budget ?? followed)?.code
}

function labelOf({ listed, line, followed }: Activity) {
  return listed ?? line?.label ?? followed?.label
}
