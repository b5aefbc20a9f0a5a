import { textKey } from '../text/index.ts'
import type { AmountTexts, PlanTotals } from '../totals/index.ts'
import { differenceBetween } from './changes.ts'
import type { AmountsDifference, Difference } from './schema.ts'

type Totals = Difference['totals']
type Money = Pick<Totals, 'mobilised' | 'byYear' | 'cost'>

/** The sums of both plans beside each other: of the plan, and of the axes whose sums changed. */
export function totalsDifference(old: PlanTotals, now: PlanTotals): Totals {
  const before = new Map(old.axes.map((axis) => [textKey(axis.axis), axis]))
  const after = new Map(now.axes.map((axis) => [textKey(axis.axis), axis]))
  const axes = [...new Set([...after.keys(), ...before.keys()])].map((key) => ({
    axis: (after.get(key) ?? before.get(key))?.axis ?? '',
    ...moneyBetween(before.get(key) ?? nothing, after.get(key) ?? nothing),
  }))

  return { currency: 'MAD', ...moneyBetween(old, now), axes: axes.filter(isChanged) }
}

/** Whether any of the sums changed, or is known now and was not. */
export function isChanged({ mobilised, byYear, cost }: Money): boolean {
  return [mobilised, cost, ...Object.values(byYear)].some((amounts) => !isSame(amounts))
}

/** A year that a plan has no column for costs nothing in it. */
function isSame({ old, new: now, difference }: AmountsDifference): boolean {
  return difference === null ? old === now : !/[1-9]/.test(difference)
}

const nothing: AmountTexts = { mobilised: '0.00', byYear: {}, cost: '0.00' }

function moneyBetween(old: AmountTexts, now: AmountTexts): Money {
  const years = [...new Set([...Object.keys(old.byYear), ...Object.keys(now.byYear)])].sort()
  const inYear = ({ byYear }: AmountTexts, year: string) => (year in byYear ? (byYear[year] ?? null) : '0.00')

  return {
    mobilised: amountsBetween(old.mobilised, now.mobilised),
    byYear: Object.fromEntries(years.map((year) => [year, amountsBetween(inYear(old, year), inYear(now, year))])),
    cost: amountsBetween(old.cost, now.cost),
  }
}

function amountsBetween(old: string | null, now: string | null): AmountsDifference {
  const known = old !== null && now !== null

  return { old, new: now, difference: known ? differenceBetween('amount', old, now) : null }
}
