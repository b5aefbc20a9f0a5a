import type { Activity, BudgetLine, TotalRow } from '../plan/index.ts'
import { type Said, saidAmount, saidPlain, saidText } from '../sayings/index.ts'
import { changesOf } from './changes.ts'
import { trackingDifferences } from './indicators.ts'
import type { IndicatorPair } from './matching.ts'
import type { Both } from './pairing.ts'
import type { ActivityDifference } from './schema.ts'

/** An activity of two plans, with the code of the other project that it came from or went to. */
export interface ActivityPair extends Both<Activity> {
  readonly from: string | null
  readonly to: string | null
}

/** What changed of an activity; null where nothing did. */
export function activityDifference(
  pair: ActivityPair,
  indicators: readonly IndicatorPair[],
): ActivityDifference | null {
  const found = {
    changes: changesOf(activitySaid(pair.old), activitySaid(pair.now)),
    indicators: trackingDifferences(indicators),
  }
  const { from, to } = pair
  if (found.changes.length + found.indicators.length === 0 && from === null && to === null) return null

  const fate = pair.old === null || from !== null ? 'added' : pair.now === null || to !== null ? 'removed' : 'changed'
  return { fate, label: (pair.now ?? pair.old)?.label ?? '', from, to, ...found }
}

function activitySaid(activity: Activity | null): readonly Said[] {
  const { listed, line, followed } = activity ?? { listed: null, line: null, followed: null }

  return [
    ...saidText({ aspect: 'label', column: 'projects/activities' }, listed),
    ...saidText({ aspect: 'label', column: 'budget/activity' }, line?.label),
    ...saidText({ aspect: 'label', column: 'monitoring/activity' }, followed?.label),
    ...moneySaid(line),
    ...saidPlain({ aspect: 'start', column: 'monitoring/start' }, 'date', followed?.start),
    ...saidPlain({ aspect: 'end', column: 'monitoring/end' }, 'date', followed?.end),
  ]
}

/** The amounts of a row of matrix 2. */
export function moneySaid(row: BudgetLine | TotalRow | null | undefined): readonly Said[] {
  return [
    ...saidAmount({ aspect: 'activityCost', column: 'budget/activityCost' }, row?.cost),
    ...saidAmount({ aspect: 'mobilised', column: 'budget/mobilised' }, row?.mobilised),
    ...[...(row?.byYear ?? [])].flatMap(([year, amount]) =>
      saidAmount({ aspect: 'programmed', column: `budget/programmed/${year}` }, amount),
    ),
  ]
}
