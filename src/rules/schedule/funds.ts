import type { Activity, AmountField } from '../../plan/index.ts'
import { trustedYears } from '../budget/trusted-years.ts'
import { type DatedRow, touches } from './dated.ts'

/** An activity's amounts, all in years that its days do not touch; empty where one is, or nothing is programmed. */
export function fundsElsewhere(
  activity: Activity,
  days: DatedRow,
  planYears: readonly number[],
): ReadonlyMap<number, AmountField> {
  const money = programmed(activity, planYears)

  return [...money.keys()].some((year) => touches(days, year)) ? new Map() : money
}

/** The years in which an activity's money is programmed, mobilised credits aside, with their cells. */
export function programmed(activity: Activity, planYears: readonly number[]): ReadonlyMap<number, AmountField> {
  const money = trustedYears(activity.line?.byYear ?? new Map<number, AmountField>(), planYears)

  return new Map([...money].filter(([, { value }]) => value !== null && value !== 0n))
}
