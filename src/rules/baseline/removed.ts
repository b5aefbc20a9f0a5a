import type { Project } from '../../plan/index.ts'
import { gatherLists } from '../gather-lists.ts'
import { defineRule, type PlanFacts, type Problem, type Summary } from '../rule.ts'

type Removed = { readonly of: 'project' | 'activity'; readonly project: string; readonly label: string }

/** A project or activity that the council adopted is no longer in the plan. */
export const baselineRemoved = defineRule({
  code: 'M03',
  id: 'baseline/removed',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',

  *check({ facts: { adopted }, ofProjects }): Iterable<Problem<Removed>> {
    if (adopted === null) return

    const here = new Set(ofProjects(idsHere))
    for (const { id, kind, within, project, label, at } of adopted.things.values()) {
      if (here.has(id) || (kind !== 'project' && kind !== 'activity')) continue
      // With its project went all its activities.
      if (kind === 'activity' && !here.has(within)) continue

      yield {
        at: at === null ? [] : [at],
        about: { of: 'plan', part: `${kind}/${id}` },
        facts: { of: kind, project, label },
      }
    }
  },
})

const idsHere: Summary<readonly string[], readonly string[]> = { reads: [], of: idsIn, gather: gatherLists }

function idsIn(project: Project, { adopted }: PlanFacts): readonly string[] {
  return adopted === null ? [] : [project, ...project.activities].map((thing) => adopted.idOf(thing))
}
