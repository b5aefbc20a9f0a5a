import { type Points, pointsText } from '../../money/index.ts'
import { type Achieved, isFilled, type ShareField, type TextField } from '../../plan/index.ts'
import { achievedBy, achievedSoFar } from '../../progress/index.ts'
import { said } from '../said.ts'
import type { Draft, Source } from './draft.ts'

/** An indicator of either kind, with what tells where it belongs. */
interface Indicator {
  readonly indicator_id: string
  readonly kind: 'tracking' | 'impact'
  readonly activity_id: string | null
  readonly label: TextField
  readonly weight: ShareField | null
  readonly target: number | null
  readonly achieved: readonly Achieved[]
}

/** The rows of a project's indicators: those of its activities, then those of its impact. */
export function indicatorRows(source: Source): readonly Draft<'indicators'>[] {
  const { code } = source.project

  return indicatorsOf(source).map(({ indicator_id, kind, activity_id, label, weight, target }, index) => ({
    indicator_id,
    kind,
    project_code: code,
    activity_id,
    position: index + 1,
    label: said(label.written),
    weight: textOf(weight?.value ?? null),
    target,
  }))
}

/** The rows of what was achieved: one for each cell that says something. */
export function indicatorValueRows(source: Source): readonly Draft<'indicator_values'>[] {
  const { code } = source.project

  return indicatorsOf(source).flatMap(({ indicator_id, achieved }) =>
    achieved
      .filter(({ share }) => isFilled(share))
      .map(({ year }) => ({
        indicator_id,
        until: year === null ? 'now' : String(year),
        year,
        project_code: code,
        achieved: textOf(year === null ? achievedSoFar(achieved) : achievedBy(achieved, year)),
      })),
  )
}

function indicatorsOf({ project, idOf }: Source): readonly Indicator[] {
  const tracking = project.activities.flatMap((activity) =>
    (activity.followed?.indicators ?? []).map((indicator) => ({
      ...indicator,
      indicator_id: idOf(indicator),
      kind: 'tracking' as const,
      activity_id: idOf(activity),
    })),
  )
  const impact = (project.followed?.impacts ?? []).map((indicator) => ({
    ...indicator,
    indicator_id: idOf(indicator),
    kind: 'impact' as const,
    activity_id: null,
    weight: indicator.maximum,
  }))

  return [...tracking, ...impact]
}

function textOf(share: Points | null): string | null {
  return share === null ? null : pointsText(share)
}
