import { samePlace } from '../../grid/index.ts'
import type { Project, TextField } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import { defineRule, type Subject } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'
import { labelsOf } from './parts.ts'

/** One activity stands twice in a project: its later cells, in every matrix that repeats it. */
export const activityDuplicate = defineRule({
  code: 'A03',
  id: 'activity/duplicate',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['listed', 'lines', 'followed'],

  *check({ project }) {
    for (const [first, ...others] of repeats(project)) {
      yield {
        at: [first.later.at, ...others.map(({ later }) => later.at)],
        about: subjectOf(project, first.later),
        facts: {
          label: shownLabel(first.later),
          matrices: [...new Set([first, ...others].map(({ matrix }) => matrix))],
        },
      }
    }
  },
})

type Repeat = Project['duplicates'][number]

/** Repeated labels, each with all its cells. */
function repeats({ duplicates }: Project): readonly (readonly [Repeat, ...Repeat[]])[] {
  const byLabel = new Map<string, [Repeat, ...Repeat[]]>()
  for (const repeat of duplicates) {
    const key = textKey(repeat.later.written)
    const known = byLabel.get(key)
    if (known === undefined) byLabel.set(key, [repeat])
    else known.push(repeat)
  }

  return [...byLabel.values()]
}

function subjectOf(project: Project, { at, written }: TextField): Subject {
  const activity = project.activities.find((one) => labelsOf(one).some((label) => samePlace(label.at, at)))
  if (activity === undefined) return { of: 'project', project, part: textKey(written) }

  return { of: 'activity', project, activity }
}
