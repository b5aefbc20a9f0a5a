import { textKey } from '../text/index.ts'
import type { Identity } from './identity.ts'
import type { Project } from './types.ts'

/** What is remembered of one thing to know it again: its id, its label as compared, and the id of what it belongs to. */
export interface KnownThing {
  readonly id: string
  readonly label: string
  readonly within: string
}

/** What is remembered of a project. */
export interface KnownProject {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly activities: readonly KnownThing[]
  readonly indicators: readonly KnownThing[]
}

/** The identities of a plan as a workbook or a receipt keeps them. */
export interface IdentityRecord {
  readonly format: 'infitah.identity/1'
  readonly projects: readonly KnownProject[]
}

/** What to remember of a project and all that is in it, under the ids that they have. */
export function knownProjectOf(project: Project, idOf: Identity['idOf']): KnownProject {
  const id = idOf(project)
  const known = (thing: Parameters<Identity['idOf']>[0], label: string, within: string): KnownThing => ({
    id: idOf(thing),
    label: textKey(label),
    within,
  })
  const tracking = project.activities.flatMap((activity) =>
    (activity.followed?.indicators ?? []).map((thing) => known(thing, thing.label.written, idOf(activity))),
  )

  return {
    id,
    code: project.code,
    title: textKey(project.title),
    activities: project.activities.map((activity) => known(activity, activity.label, id)),
    indicators: [
      ...tracking,
      ...(project.followed?.impacts ?? []).map((thing) => known(thing, thing.label.written, id)),
    ],
  }
}
