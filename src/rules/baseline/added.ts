import { defineRule, type Problem } from '../rule.ts'
import { placesOfThing } from './places.ts'

type Added = { readonly of: 'project' | 'activity'; readonly label: string }

/** A project or activity is in the plan that the council did not adopt. */
export const baselineAdded = defineRule({
  code: 'M02',
  id: 'baseline/added',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',

  *check({ project, facts: { adopted } }): Iterable<Problem<Added>> {
    if (adopted === null) return

    const isNew = (thing: Parameters<typeof adopted.idOf>[0]) => !adopted.things.has(adopted.idOf(thing))
    if (isNew(project)) {
      const about = { of: 'project', project } as const
      yield { at: placesOfThing(project), about, facts: { of: 'project', label: project.title || project.code } }
      return
    }
    for (const activity of project.activities.filter(isNew)) {
      const about = { of: 'activity', project, activity } as const
      yield { at: placesOfThing(activity), about, facts: { of: 'activity', label: activity.label } }
    }
  },
})
