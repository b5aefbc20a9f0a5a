import type { Block, Project } from '../plan/index.ts'
import { type Said, saidAmount, saidCode, saidPlain, saidText } from '../sayings/index.ts'
import { type ActivityPair, activityDifference } from './activities.ts'
import { changesOf } from './changes.ts'
import { impactDifferences } from './indicators.ts'
import type { Matched } from './matching.ts'
import { type Both, fateOf, orderOf } from './pairing.ts'
import type { Change, ProjectDifference } from './schema.ts'
import { sumChanges } from './sums.ts'
import { listChanges } from './text-list.ts'

/** What changed of a project with all that is in it; null where nothing did. */
export function projectDifference(pair: Both<Project>, matched: Matched): ProjectDifference | null {
  const { activities, indicatorsOf, impacts } = matched.within(pair)
  const found = {
    changes: [...changesOf(headSaid(pair.old), headSaid(pair.now)), ...lists(pair)],
    sums: sumChanges(pair.old?.budget?.total, pair.now?.budget?.total),
    activities: activities.flatMap((activity) => activityDifference(activity, indicatorsOf(activity)) ?? []),
    impacts: impactDifferences(impacts),
  }
  const activityOrder = orderOf(activities.filter(isWithin), pair.old?.activities ?? [], ({ label }) => label)
  if (Object.values(found).every((list) => list.length === 0) && activityOrder === null) return null

  const { code = '', title = '' } = pair.now ?? pair.old ?? {}
  return { fate: fateOf(pair), code, title, ...found, activityOrder }
}

function isWithin({ from, to }: ActivityPair): boolean {
  return from === null && to === null
}

function headSaid(project: Project | null): readonly Said[] {
  const { listed = null, budget = null, followed = null } = project ?? {}

  return [
    ...[listed, budget, followed].flatMap((block) => (block === null ? [] : blockSaid(block))),
    ...saidPlain({ aspect: 'years', column: 'projects/years' }, 'years', listed?.years),
    ...saidAmount({ aspect: 'cost', column: 'projects/cost' }, listed?.cost),
    ...saidAmount({ aspect: 'cost', column: 'budget/cost' }, budget?.cost),
    ...(followed?.blanks ?? []).flatMap(({ start, end }, index) => [
      ...saidPlain({ aspect: `blank ${index}`, column: 'monitoring/start' }, 'date', start),
      ...saidPlain({ aspect: `blank ${index}`, column: 'monitoring/end' }, 'date', end),
    ]),
  ]
}

function blockSaid({ matrix, code, axis, title }: Block): readonly Said[] {
  return [
    ...saidCode({ aspect: 'code', column: `${matrix}/code` }, code),
    ...saidText({ aspect: 'title', column: `${matrix}/title` }, title),
    ...saidText({ aspect: 'axis', column: `${matrix}/axis` }, axis),
  ]
}

function lists({ old, now }: Both<Project>): readonly Change[] {
  const own = (['objectives', 'links', 'partners', 'contributions'] as const).flatMap((field) =>
    listChanges(`projects/${field}`, old?.listed?.[field], now?.listed?.[field]),
  )
  const odd = (['listed', 'budget', 'followed'] as const).flatMap((part) =>
    (['code', 'axis', 'title'] as const).flatMap((field) =>
      listChanges(`${matrixOf[part]}/${field}`, old?.[part]?.odd[field], now?.[part]?.odd[field]),
    ),
  )

  return [...own, ...odd]
}

const matrixOf = { listed: 'projects', budget: 'budget', followed: 'monitoring' } as const
