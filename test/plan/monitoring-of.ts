import { dateField, shareField, textField } from '../../src/plan/fields.ts'
import type {
  Achieved,
  FollowedActivity,
  ImpactIndicator,
  MonitoringBlock,
  TrackingIndicator,
} from '../../src/plan/index.ts'
import type { AchievedSpec, ActivitySpec, ImpactSpec, IndicatorSpec, ProjectSpec, Written } from './plan-spec.ts'
import type { Cells } from './written-cells.ts'

/** What matrix 3 says of a project beyond its code, axis and title. */
export function monitoringOf(
  from: Cells,
  { activities = {}, impacts = [] }: ProjectSpec,
  cumulative: boolean,
): Pick<MonitoringBlock, 'activities' | 'impacts' | 'blanks'> {
  return {
    activities: Object.entries(activities).map(([label, one]) => followedOf(from, label, one, cumulative)),
    impacts: impacts.map((impact) => impactOf(from, impact, cumulative)),
    blanks: [],
  }
}

function followedOf(from: Cells, label: string, spec: ActivitySpec, cumulative: boolean): FollowedActivity {
  return {
    label: textField(from.next(label)),
    start: spec.start === undefined ? null : dateField(from.next(spec.start), false),
    end: spec.end === undefined ? null : dateField(from.next(spec.end), false),
    indicators: (spec.indicators ?? []).map((indicator) => trackingOf(from, indicator, cumulative)),
  }
}

function trackingOf(from: Cells, spec: IndicatorSpec, cumulative: boolean): TrackingIndicator {
  return {
    label: textField(from.next(spec.label ?? 'indicator')),
    weight: spec.weight === undefined ? null : shareField(from.next(spec.weight), 'points'),
    achieved: achievedOf(from, spec.achieved, cumulative),
    target: null,
  }
}

function impactOf(from: Cells, spec: ImpactSpec, cumulative: boolean): ImpactIndicator {
  return {
    label: textField(from.next(spec.label ?? 'impact')),
    maximum: spec.maximum === undefined ? null : shareField(from.next(spec.maximum), 'points'),
    achieved: achievedOf(from, spec.achieved, cumulative),
    target: null,
  }
}

function achievedOf(from: Cells, spec: AchievedSpec | undefined, cumulative: boolean): readonly Achieved[] {
  if (spec === undefined) return []
  if (isWritten(spec)) return [{ year: null, share: shareField(from.next(spec), 'points'), cumulative: true }]

  return Object.entries(spec).map(([year, written]) => ({
    year: Number(year),
    share: shareField(from.next(written), 'points'),
    cumulative,
  }))
}

function isWritten(spec: AchievedSpec): spec is Written {
  return typeof spec !== 'object' || 'value' in spec
}
