import type { TotalRow } from '../plan/index.ts'
import { moneySaid } from './activities.ts'
import { changesOf } from './changes.ts'
import type { Change } from './schema.ts'

/** What changed in a row of sums. A sum that nobody has calculated yet says nothing; the findings tell of it. */
export function sumChanges(old: TotalRow | null | undefined, now: TotalRow | null | undefined): Change[] {
  return changesOf(moneySaid(old), moneySaid(now)).filter((change) => ![change.old, change.new].some(isUncalculated))
}

function isUncalculated(value: Change['old']): boolean {
  return typeof value === 'object' && value !== null && value.unread.startsWith('=')
}
