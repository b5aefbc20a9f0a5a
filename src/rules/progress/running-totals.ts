import type { Points } from '../../money/index.ts'
import { type Achieved, isFilled } from '../../plan/index.ts'
import { achievedBy } from '../../progress/index.ts'

/** What was achieved of an indicator once one of its cells is counted; null where a cell cannot be read. */
export interface RunningTotal {
  readonly cell: Achieved
  readonly total: Points | null
}

/** The state after each filled cell, in the order of the years. */
export function runningTotals(achieved: readonly Achieved[]): readonly RunningTotal[] {
  return achieved
    .filter(({ share }) => isFilled(share))
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .map((cell) => ({ cell, total: cell.year === null ? cell.share.value : achievedBy(achieved, cell.year) }))
}
