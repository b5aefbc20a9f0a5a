import type { CoCreation, CountField } from '../../plan/index.ts'
import { sumOf } from './sum-of-counts.ts'

/** Table 05. */
export type Rework = NonNullable<CoCreation['rework']>

/** What became of the proposals: cancelled, merged, unchanged. */
export function reworkedParts(rework: Rework): readonly (CountField | null)[] {
  return [rework.cancelled, rework.merged, rework.unchanged]
}

/** What the final projects come from: mergers, new wordings, proposals left unchanged. */
export function finalParts(rework: Rework): readonly (CountField | null)[] {
  return [rework.afterMerging, rework.reworded, rework.unchanged]
}

/** The number of proposals as table 05 accounts for them; null where it cannot be said. */
export function reworkedSum(rework: Rework): number | null {
  return sumOf(reworkedParts(rework))
}

/** The number of final projects as table 05 accounts for them; null where it cannot be said. */
export function finalSum(rework: Rework): number | null {
  return sumOf(finalParts(rework))
}
