import type { Achieved, ImpactIndicator, TrackingIndicator } from '../plan/index.ts'
import { type Said, saidShare, saidText } from '../sayings/index.ts'
import { withoutBullets } from '../text/index.ts'
import { changesOf } from './changes.ts'
import type { IndicatorPair } from './matching.ts'
import { type Both, fateOf } from './pairing.ts'
import type { Change, IndicatorDifference } from './schema.ts'

/** What changed of tracking indicators; those that did not are left out. */
export function trackingDifferences(pairs: readonly IndicatorPair[]): IndicatorDifference[] {
  return pairs.flatMap((pair) => differenceOf(pair, 'tracking', trackingSaid, placeChange(pair)))
}

/** That an indicator went to another activity of its project. */
function placeChange({ from, to }: IndicatorPair): readonly Change[] {
  if (from === null || to === null) return []

  return [{ columns: ['monitoring/activity'], name: null, kind: 'text', old: from, new: to, difference: null }]
}

/** What changed of impact indicators. */
export function impactDifferences(pairs: readonly Both<ImpactIndicator>[]): IndicatorDifference[] {
  return pairs.flatMap((pair) => differenceOf(pair, 'impact', impactSaid))
}

function differenceOf<T extends TrackingIndicator | ImpactIndicator>(
  pair: Both<T>,
  of: 'tracking' | 'impact',
  saidOf: (indicator: T | null) => readonly Said[],
  moved: readonly Change[] = [],
): readonly IndicatorDifference[] {
  const changes = [...moved, ...changesOf(saidOf(pair.old), saidOf(pair.now))]
  if (changes.length === 0) return []

  return [{ fate: fateOf(pair), of, label: withoutBullets((pair.now ?? pair.old)?.label.written ?? ''), changes }]
}

function trackingSaid(indicator: TrackingIndicator | null): readonly Said[] {
  return [
    ...saidText({ aspect: 'label', column: 'monitoring/tracking' }, indicator?.label),
    ...saidShare({ aspect: 'weight', column: 'monitoring/weight' }, indicator?.weight),
    ...achievedSaid('monitoring/achieved', indicator?.achieved),
  ]
}

function impactSaid(indicator: ImpactIndicator | null): readonly Said[] {
  return [
    ...saidText({ aspect: 'label', column: 'monitoring/impact' }, indicator?.label),
    ...saidShare({ aspect: 'maximum', column: 'monitoring/maximum' }, indicator?.maximum),
    ...achievedSaid('monitoring/impactAchieved', indicator?.achieved),
  ]
}

function achievedSaid(column: string, achieved: readonly Achieved[] = []): readonly Said[] {
  return achieved.flatMap(({ year, share }) =>
    saidShare({ aspect: 'achieved', column: year === null ? column : `${column}/${year}` }, share),
  )
}
