import { samePlace } from '../../grid/index.ts'
import type { DateField, FollowedActivity, Project, TextField } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import { defineRule, type Subject } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'
import { labelsOf } from './parts.ts'

/**
 * One activity stands twice in a project: its later cells, in every matrix that repeats it. Rows of matrix 3 that only
 * their days part may be one activity's, with a slip in a day: where another rule says so of the day, this one is silent.
 */
export const activityDuplicate = defineRule({
  code: 'A03',
  id: 'activity/duplicate',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: ['listed', 'lines', 'followed', 'days'],
  yieldsTo: ['schedule/end-before-start', 'schedule/outside-period', 'schedule/same-day', 'schedule/year-differs'],

  *check({ project }) {
    for (const repeated of repeats(project)) {
      const [first, ...others] = repeated
      const parted = repeated.map((repeat) => partedByDays(project, repeat))
      const days = parted.every((pair) => pair !== null) ? parted : []
      yield {
        at: [first.later.at, ...others.map(({ later }) => later.at), ...days.flatMap(otherDays)],
        about: subjectOf(project, first.later),
        facts: {
          label: shownLabel(first.later),
          matrices: [...new Set(repeated.map(({ matrix }) => matrix))],
          start: days[0]?.later.start?.value ?? null,
          end: days[0]?.later.end?.value ?? null,
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

interface Parted {
  readonly earlier: FollowedActivity
  readonly later: FollowedActivity
}

/** Rows of matrix 3 under one label that follow each other and have other days; null for any other repeat. */
function partedByDays({ followed }: Project, repeat: Repeat): Parted | null {
  const activities = followed?.activities ?? []
  const [from, to] = [repeat.earlier, repeat.later].map((label) => activities.findIndex((one) => one.label === label))
  const run = activities.slice(from, (to ?? -1) + 1)
  const [earlier, later] = [run[0], run.at(-1)]
  const key = textKey(repeat.later.written)
  if (earlier === undefined || later === undefined || run.some(({ label }) => textKey(label.written) !== key))
    return null

  return otherDays({ earlier, later }).length === 0 ? null : { earlier, later }
}

/** The days that differ, those of the later row first. */
function otherDays({ earlier, later }: Parted) {
  const differing = (['start', 'end'] as const).filter((field) => later[field]?.value !== earlier[field]?.value)

  return [later, earlier].flatMap((one) => differing.flatMap((field) => placeOf(one[field])))
}

function placeOf(day: DateField | null) {
  return day === null ? [] : [day.at]
}

function subjectOf(project: Project, { at, written }: TextField): Subject {
  const activity = project.activities.find((one) => labelsOf(one).some((label) => samePlace(label.at, at)))
  if (activity === undefined) return { of: 'project', project, part: textKey(written) }

  return { of: 'activity', project, activity }
}
